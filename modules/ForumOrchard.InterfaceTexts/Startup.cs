using ForumOrchard.InterfaceTexts.Catalogue;
using ForumOrchard.InterfaceTexts.Checks;
using ForumOrchard.InterfaceTexts.Exchange;
using ForumOrchard.InterfaceTexts.Texts;
using ForumOrchard.InterfaceTexts.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.InterfaceTexts;

/// <summary>Translators' own texts, and the pages where they write them.</summary>
public sealed class Startup : StartupBase
{
    /// <summary>Before everything that outputs text.</summary>
    public override int ConfigureOrder => -100;

    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<InterfaceTextsMenu>();

        services.AddSingleton<OwnTextMemory>();
        OwnDictionaries.AddTo(services);
        services.AddScoped<OwnTextStore>();
        services.AddScoped<WrittenTexts>();
        services.AddScoped<TextForm>();

        services.AddSingleton<KnownTexts>();
        services.AddScoped<TextCatalogue>();
        services.AddScoped<TextCheck>();

        services.AddScoped<TextExport>();
        services.AddScoped<TextImport>();
        services.AddScoped<FileFaults>();
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        var memory = serviceProvider.GetRequiredService<OwnTextMemory>();
        app.Use(async (context, next) =>
        {
            await memory.FollowAsync();
            await next(context);
        });
    }
}
