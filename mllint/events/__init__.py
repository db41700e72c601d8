"""What a program does: one class for each kind of event."""

from __future__ import annotations

from mllint.events.base import Call as Call
from mllint.events.base import Event as Event
from mllint.events.base import Paused as Paused
from mllint.events.base import Result as Result
from mllint.events.base import Settled as Settled
from mllint.events.networks import Apply as Apply
from mllint.events.networks import Attach as Attach
from mllint.events.networks import Draw as Draw
from mllint.events.networks import Early as Early
from mllint.events.networks import Fill as Fill
from mllint.events.networks import Freeze as Freeze
from mllint.events.networks import Keep as Keep
from mllint.events.networks import Load as Load
from mllint.events.networks import Misfit as Misfit
from mllint.events.networks import Reach as Reach
from mllint.events.networks import SetMode as SetMode
from mllint.events.rows import Alter as Alter
from mllint.events.rows import Evaluate as Evaluate
from mllint.events.rows import Fit as Fit
from mllint.events.rows import Iterate as Iterate
from mllint.events.rows import Named as Named
from mllint.events.rows import Shown as Shown
from mllint.events.rows import Split as Split
from mllint.events.rows import Take as Take
from mllint.events.rows import Transform as Transform
from mllint.events.training import Backward as Backward
from mllint.events.training import Descent as Descent
from mllint.events.training import Handed as Handed
from mllint.events.training import OptimizerStep as OptimizerStep
from mllint.events.training import Reset as Reset
