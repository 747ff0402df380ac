using ForumOrchard.Hosting.Requests;
using ForumOrchard.Uploads.Contents;
using ForumOrchard.Uploads.Replacing;
using ForumOrchard.Uploads.Serving;
using ForumOrchard.Uploads.Uses;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Events;
using OrchardCore.Navigation;
using StartupBase = OrchardCore.Modules.StartupBase;

namespace ForumOrchard.Uploads;

/// <summary>Rules for files that come and go while the site runs, and a page that replaces one.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IMediaCreatingEventHandler, UploadHandler>();
        services.AddSingleton<UsedFilesHandler>();
        services.AddSingleton<IMediaEventHandler>(provider => provider.GetRequiredService<UsedFilesHandler>());
        services.Configure<MvcOptions>(options => options.AddAdminFilter<UsedFilesFilter>());
        services.AddScoped<MediaUses>();
        services.AddScoped<ShownFiles>();
        services.AddIndexProvider<MediaUseIndexProvider>();
        services.AddDataMigration<Migrations>();

        services.AddScoped<MediaFiles>();
        services.AddScoped<ReplaceFile>();
        services.AddNavigationProvider<ReplaceMenu>();
        services.AddNavigationProvider<FileMenu>();
        services.AddSingleton<IStartupFilter, FreshMedia>();
    }
}
