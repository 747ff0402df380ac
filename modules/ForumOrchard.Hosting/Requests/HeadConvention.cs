using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Every action of the Forum's modules that answers GET answers HEAD too, as RFC 9110 (9.1) has it: link checkers and monitors ask so. The server leaves the body
/// out. Actions of others are their own affair.
/// </summary>
internal sealed class HeadConvention : IActionModelConvention
{
    private const string Product = "ForumOrchard.";

    public void Apply(ActionModel action)
    {
        if (action.Controller.ControllerType.Assembly.GetName().Name?.StartsWith(Product, StringComparison.Ordinal) is not true)
        {
            return;
        }

        foreach (var selector in action.Selectors)
        {
            if (selector.ActionConstraints.OfType<HttpMethodActionConstraint>().FirstOrDefault(one => IsReadOnly(one.HttpMethods)) is { } constraint)
            {
                selector.ActionConstraints.Remove(constraint);
                selector.ActionConstraints.Add(new HttpMethodActionConstraint(ReadRoutes.Methods));
            }

            if (selector.EndpointMetadata.OfType<HttpMethodMetadata>().FirstOrDefault(one => IsReadOnly(one.HttpMethods)) is { } metadata)
            {
                selector.EndpointMetadata.Remove(metadata);
                selector.EndpointMetadata.Add(new HttpMethodMetadata(ReadRoutes.Methods));
            }
        }
    }

    private static bool IsReadOnly(IEnumerable<string> methods) => methods.All(HttpMethods.IsGet);
}
