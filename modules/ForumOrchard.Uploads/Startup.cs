using ForumOrchard.Uploads.Contents;
using ForumOrchard.Uploads.Uses;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Events;
using OrchardCore.Modules;

namespace ForumOrchard.Uploads;

/// <summary>Rules for files that come and go while the site runs.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IMediaCreatingEventHandler, UploadHandler>();
        services.AddSingleton<IMediaEventHandler, UsedFilesHandler>();
        services.AddScoped<MediaUses>();
        services.AddIndexProvider<MediaUseIndexProvider>();
        services.AddDataMigration<Migrations>();
    }
}
