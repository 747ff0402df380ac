using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Makes every action that responds to GET respond to HEAD too, as RFC 9110 (9.1) requires: link checkers and monitors use it. The server omits
/// the body. That includes actions of other modules: a monitor asks for the page to sign in on, too.
/// </summary>
internal sealed class HeadConvention : IActionModelConvention
{
    public void Apply(ActionModel action)
    {
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
