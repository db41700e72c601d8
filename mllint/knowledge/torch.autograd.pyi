# torch 2.13: gradients
@Native
def Variable(data, requires_grad=False, volatile=None) -> data: ...
@Backward
def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None) -> None: ...
@Native
def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True, allow_unused=None, is_grads_batched=False, materialize_grads=False) -> mix[inputs] & torch.Tensor: ...

class Function:
    @Native
    def apply(*args, **kwargs): ...

no_grad = torch.no_grad
enable_grad = torch.enable_grad
set_grad_enabled = torch.set_grad_enabled
