using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Sapling.Hosting;

namespace Sapling.Mvc;

/// <summary>Controllers and views of modules.</summary>
internal sealed class MvcStartup : StartupBase
{
    public override int Order => -1000;

    /// <summary>After the routes of modules.</summary>
    public override int ConfigureOrder => 1000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "orchantiforgery";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });

        var site = (SiteComposition)services.First(service => service.ServiceType == typeof(SiteComposition)).ImplementationInstance!;
        var controllers = new ModuleControllers(site.Features);
        services.AddControllersWithViews(options =>
            {
                options.Conventions.Add(controllers);
                options.Filters.Add<AutoValidateAntiforgeryTokenAttribute>();
                options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
            })
            .ConfigureApplicationPartManager(controllers.AddParts);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => routes.MapControllerRoute("Default", "{area:exists}/{controller}/{action}/{id?}");
}
