using System.Globalization;
using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.Liquid;
using OrchardCore.Settings;
using Sapling.Display.Liquid.Rendering;

namespace Sapling.Display.Liquid.Objects;

/// <summary>Global objects of templates: <c>Site</c>, <c>Culture</c>, <c>User</c>, <c>Request</c>, <c>HttpContext</c>, <c>Environment</c>; and access to members of shapes.</summary>
internal sealed class LiquidObjects : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options)
    {
        options.ValueConverters.Add(static value => value switch
        {
            IShape shape => new ObjectValue(shape),
            DateTime moment => new ObjectValue(moment),
            IHtmlContent html => new HtmlContentValue(html),
            StringValues strings => Array(strings),
            PathString path => path.Value,
            QueryString query => query.Value,
            HostString host => host.Value,
            _ => null,
        });

        ConfigureShapes(options);
        ConfigureSite(options);
        ConfigureCulture(options);
        ConfigureUser(options);
        RequestMembers.Configure(options);
    }

    private static void ConfigureShapes(TemplateOptions options)
    {
        var members = options.MemberAccessStrategy;

        // A shape that is a view model exposes the registered members of its class, but none of the shape's own.
        members.Register<Shape, object?>(ShapeMembers.Get);
        members.Register<ShapeMetadata>();
    }

    private static void ConfigureSite(TemplateOptions options)
    {
        Name(options, "Site", new SiteObject(), static async (name, context) =>
        {
            var site = await context.Services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
            return name switch
            {
                nameof(ISite.SiteName) => site.SiteName,
                nameof(ISite.PageTitleFormat) => site.PageTitleFormat,
                nameof(ISite.BaseUrl) => site.BaseUrl,
                nameof(ISite.Calendar) => site.Calendar,
                nameof(ISite.TimeZoneId) => site.TimeZoneId,
                nameof(ISite.PageSize) => site.PageSize,
                nameof(ISite.MaxPageSize) => site.MaxPageSize,
                nameof(ISite.MaxPagedCount) => site.MaxPagedCount,
                nameof(ISite.ResourceDebugMode) => site.ResourceDebugMode.ToString(),
                nameof(ISite.UseCdn) => site.UseCdn,
                nameof(ISite.CdnBaseUrl) => site.CdnBaseUrl,
                nameof(ISite.Properties) => site.Properties,
                _ => null,
            };
        });
    }

    private static void ConfigureCulture(TemplateOptions options)
    {
        Name(options, "Culture", new CultureObject(), static (name, _) => ValueTask.FromResult<object?>(name switch
        {
            nameof(CultureInfo.Name) => CultureInfo.CurrentUICulture.Name,
            nameof(CultureInfo.NativeName) => CultureInfo.CurrentUICulture.NativeName,
            "Dir" => CultureInfo.CurrentUICulture.TextInfo.IsRightToLeft ? "rtl" : "ltr",
            _ => null,
        }));
        options.MemberAccessStrategy.Register<CultureInfo>();
    }

    private static void ConfigureUser(TemplateOptions options)
    {
        options.Scope.SetValue("User", new ObjectValue(new UserObject()));
        options.MemberAccessStrategy.Register<UserObject, object?>(static (_, name, context) => ((LiquidTemplateContext)context).User() switch
        {
            null => null,
            var user => name switch
            {
                nameof(ClaimsPrincipal.Identity) => user.Identity,
                nameof(ClaimsPrincipal.Claims) => user.Claims,
                _ => null,
            },
        });
        options.MemberAccessStrategy.Register<ClaimsIdentity>();
        options.MemberAccessStrategy.Register<Claim>();

        Name(options, "Environment", new EnvironmentObject(), static (name, context) =>
        {
            var environment = context.Services.GetRequiredService<IHostEnvironment>();
            return ValueTask.FromResult<object?>(name switch
            {
                "IsDevelopment" => environment.IsDevelopment(),
                "IsStaging" => environment.IsStaging(),
                "IsProduction" => environment.IsProduction(),
                "Name" => environment.EnvironmentName,
                _ => null,
            });
        });
    }

    private static void Name<T>(TemplateOptions options, string name, T value, Func<string, LiquidTemplateContext, ValueTask<object?>> members)
        where T : class
    {
        options.Scope.SetValue(name, new ObjectValue(value));
        options.MemberAccessStrategy.Register<T, object?>((_, member, context) => members(member, (LiquidTemplateContext)context).AsTask());
    }

    internal static ArrayValue Array(StringValues values) => new([.. values.Select(value => StringValue.Create(value ?? string.Empty))]);

    private sealed class SiteObject;

    private sealed class CultureObject
    {
        public override string ToString() => CultureInfo.CurrentUICulture.Name;
    }

    private sealed class EnvironmentObject;
}

/// <summary>Represents the current user, for filters: <c>{{ User | has_permission: "EditContent" }}</c>.</summary>
internal sealed class UserObject;
