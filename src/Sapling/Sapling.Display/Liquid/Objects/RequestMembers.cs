using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Liquid;

namespace Sapling.Display.Liquid.Objects;

/// <summary>The objects <c>Request</c> and <c>HttpContext</c>. Lists of values (headers, query, form) are arrays.</summary>
internal static class RequestMembers
{
    public static void Configure(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;

        options.Scope.SetValue("Request", new ObjectValue(new RequestObject()));
        members.Register<RequestObject, object?>(static (_, name, context) => ((LiquidTemplateContext)context).HttpContext()?.Request switch
        {
            null => Task.FromResult<object?>(null),
            { HasFormContentType: true } request when name == nameof(HttpRequest.Form) => Form(request),
            var request => Task.FromResult(Get(request, name)),
        });
        members.Register<IQueryCollection, object?>(static (query, name) => query.TryGetValue(name, out var values) ? LiquidObjects.Array(values) : null);
        members.Register<IFormCollection, object?>(static (form, name) => form.TryGetValue(name, out var values) ? LiquidObjects.Array(values) : null);
        members.Register<IHeaderDictionary, object?>(static (headers, name) => headers.TryGetValue(name, out var values) ? LiquidObjects.Array(values) : null);
        members.Register<IRequestCookieCollection, object?>(static (cookies, name) => cookies[name]);
        members.Register<RouteValueDictionary, object?>(static (values, name) => values[name]);

        options.Scope.SetValue("HttpContext", new ObjectValue(new HttpContextObject()));
        members.Register<HttpContextObject, object?>(static (_, name, context) =>
            name == nameof(HttpContext.Items) && ((LiquidTemplateContext)context).HttpContext() is { } http ? new ItemsObject(http.Items) : null);
        members.Register<ItemsObject, object?>(static (items, name) => items.Values.TryGetValue(name, out var value) ? value : null);
    }

    // The collections are returned as objects: as lists of pairs they could not be read by name.
    private static object? Get(HttpRequest request, string name) => name switch
    {
        nameof(HttpRequest.Path) => request.Path.Value,
        nameof(HttpRequest.PathBase) => request.PathBase.Value,
        nameof(HttpRequest.QueryString) => request.QueryString.Value,
        nameof(HttpRequest.Query) => new ObjectValue(request.Query),
        nameof(HttpRequest.Host) => request.Host.Value,
        nameof(HttpRequest.Scheme) => request.Scheme,
        nameof(HttpRequest.IsHttps) => request.IsHttps,
        nameof(HttpRequest.Method) => request.Method,
        nameof(HttpRequest.Protocol) => request.Protocol,
        nameof(HttpRequest.ContentType) => request.ContentType,
        nameof(HttpRequest.ContentLength) => request.ContentLength,
        nameof(HttpRequest.Cookies) => new ObjectValue(request.Cookies),
        nameof(HttpRequest.Headers) => new ObjectValue(request.Headers),
        "Route" => request.RouteValues,
        _ => null,
    };

    private static async Task<object?> Form(HttpRequest request) => new ObjectValue(await request.ReadFormAsync(request.HttpContext.RequestAborted));

    private sealed class RequestObject;

    private sealed class HttpContextObject;

    private sealed record ItemsObject(IDictionary<object, object?> Values);
}
