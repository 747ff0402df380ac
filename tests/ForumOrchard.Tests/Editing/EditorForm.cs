using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Shell.Scope;

namespace ForumOrchard.Tests.Editing;

/// <summary>A form of the admin: built or updated by the drivers, bound from a post, rendered by the templates.</summary>
internal sealed class EditorForm
{
    private readonly ForumSite _site;
    private readonly Dictionary<string, StringValues> _post = [];

    public EditorForm(ForumSite site) => _site = site;

    /// <summary>The language of the admin.</summary>
    public string Culture { get; init; } = "ru";

    /// <summary>The zone for the editor's shapes.</summary>
    public string Zone { get; init; } = "Content";

    /// <summary>The role of the user; null for an anonymous visitor.</summary>
    public string? Role { get; init; } = "Administrator";

    /// <summary>The posted values, by input name; several for inputs of one name.</summary>
    public StringValues this[string name]
    {
        set => _post[name] = value;
    }

    /// <summary>Lets the drivers build or update, and renders the resulting zone, without the admin's frame.</summary>
    /// <returns>The form, and the names of inputs for which it would be refused: those with an error, and those that nobody has validated.</returns>
    public async Task<(IDocument Form, IReadOnlyList<string> Errors)> RenderAsync(Func<IServiceProvider, IUpdateModel, Task<IShape>> buildAsync)
    {
        IDocument form = SharedSite.Parse(string.Empty);
        string[] errors = [];
        await ShellScope.UsingNewScopeAsync(_site.Services, async scope =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Culture);
            var services = scope.ServiceProvider;
            var updater = new ControllerModelUpdater(Controller(services));
            services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater = updater;

            var shape = await buildAsync(services, updater);
            await using var html = new StringWriter(CultureInfo.InvariantCulture);
            (await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape is IZoneHolding editor ? editor.Zones[Zone] : shape)).WriteTo(html, services.GetRequiredService<HtmlEncoder>());
            form = SharedSite.Parse(html.ToString());
            errors = [.. updater.ModelState.Where(entry => entry.Value!.ValidationState is not (ModelValidationState.Valid or ModelValidationState.Skipped)).Select(entry => entry.Key)];
        });
        return (form, errors);
    }

    private FormController Controller(IServiceProvider services)
    {
        var http = new DefaultHttpContext
        {
            RequestServices = services,
            User = new ClaimsPrincipal(Role is null ? new ClaimsIdentity() : new ClaimsIdentity([new Claim(ClaimTypes.Role, Role)], "test")),
        };
        // As behind the site's routes: links are made by their names.
        http.SetEndpoint(new Endpoint(null, EndpointMetadataCollection.Empty, "form"));
        if (_post.Count > 0)
        {
            http.Request.Method = HttpMethods.Post;
            http.Request.ContentType = "application/x-www-form-urlencoded";
            http.Request.Form = new FormCollection(_post);
        }

        services.GetRequiredService<IHttpContextAccessor>().HttpContext = http;
        return new FormController
        {
            ControllerContext = new ControllerContext(new ActionContext(http, new RouteData(), new ControllerActionDescriptor()))
            {
                ValueProviderFactories = [.. services.GetRequiredService<IOptions<MvcOptions>>().Value.ValueProviderFactories],
            },
        };
    }

    private sealed class FormController : Controller;
}
