using System.Collections;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Tests.Accounts;

/// <summary>What no page of the site sends.</summary>
internal static class NonsenseFields
{
    /// <summary>The route with all fields that its action takes and the table does not give, each with one value; once more, if there are lists, with an entry of each that is named and not sent.</summary>
    public static IEnumerable<AdminRoute> With(this AdminRoute route, string value, IServiceProvider services)
    {
        var action = services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .FirstOrDefault(endpoint => endpoint.RoutePattern.RawText!.TrimStart('/') == route.Template && endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains(route.Method) == true)
            ?.Metadata.GetMetadata<ControllerActionDescriptor>();
        foreach (var entry in new[] { "[0]", ".index" })
        {
            var fields = action?.MethodInfo.GetParameters().SelectMany(parameter => FieldsOf(parameter.Name!, parameter.ParameterType, entry, depth: 0))
                .Where(field => !route.Template.Contains($"{{{field}", StringComparison.OrdinalIgnoreCase) && !$"{route.Path}&{route.Form}".Contains($"{field}=", StringComparison.OrdinalIgnoreCase)).ToList() ?? [];
            if (entry == "[0]" || fields.Exists(field => field.EndsWith(entry, StringComparison.Ordinal)))
            {
                var sent = string.Join('&', fields.Select(field => $"{field}={value}"));
                yield return route.IsPost ? route with { Form = $"{route.Form}&{sent}" } : route with { Address = $"{route.Path[1..]}{(route.Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{sent}" };
            }
        }
    }

    private static IEnumerable<string> FieldsOf(string name, Type type, string entry, int depth) =>
        ElementOf(type) is { } element ? (entry == "[0]" ? FieldsOf(name + entry, element, entry, depth + 1) : [name + entry])
        : IsForm(type) && depth < 3 ? type.GetProperties().Where(property => property.CanWrite).SelectMany(property => FieldsOf(depth == 0 ? property.Name : $"{name}.{property.Name}", property.PropertyType, entry, depth + 1))
        : [name];

    private static bool IsForm(Type type) => type.IsClass && type.Namespace!.StartsWith(nameof(ForumOrchard), StringComparison.Ordinal);

    private static Type? ElementOf(Type type) => type != typeof(string) && type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(type) ? type.GetGenericArguments()[0] : null;
}
