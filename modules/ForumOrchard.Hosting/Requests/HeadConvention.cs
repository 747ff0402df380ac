using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Makes every GET action of the Forum's modules respond to HEAD too, as RFC 9110 (9.1) requires: link checkers and
/// monitors use it. The server omits the body. Actions of other modules are left alone.
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
