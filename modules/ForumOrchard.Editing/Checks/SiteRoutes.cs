using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace ForumOrchard.Editing.Checks;

/// <summary>The pages that have a route of their own, such as lists. Routes for any address, which look for an item there, do not count.</summary>
public sealed class SiteRoutes(EndpointDataSource endpoints, ParameterPolicyFactory policies, IHttpContextAccessor accessor)
{
    /// <param name="path">From the root: <c>/ru/news</c>.</param>
    public bool Has(string path) => endpoints.Endpoints.OfType<RouteEndpoint>().Any(endpoint => IsPage(endpoint) && Matches(endpoint, path));

    private static bool IsPage(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IDynamicEndpointMetadata>() is not { IsDynamic: true }
        && endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>() is not { SuppressMatching: true }
        && (endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is not { Count: > 0 } methods || methods.Contains(HttpMethods.Get));

    private bool Matches(RouteEndpoint endpoint, string path)
    {
        var pattern = endpoint.RoutePattern;
        var values = new RouteValueDictionary();
        return new TemplateMatcher(new RouteTemplate(pattern), new RouteValueDictionary(pattern.Defaults)).TryMatch(path, values)
            && pattern.RequiredValues.All(required => required.Value is null or "" || Equals(values.GetValueOrDefault(required.Key), required.Value))
            && pattern.ParameterPolicies.All(parameter => parameter.Value.All(policy =>
                policies.Create(pattern.GetParameter(parameter.Key), policy) is not IRouteConstraint constraint
                || constraint.Match(accessor.HttpContext, null, parameter.Key, values, RouteDirection.IncomingRequest)));
    }
}
