using ForumOrchard.Transfer.Archives;
using ForumOrchard.Transfer.Export;
using ForumOrchard.Transfer.Import;
using ForumOrchard.Transfer.Trail;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Transfer;

/// <summary>Export and import of content with its files.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ArchiveFolder>();
        services.AddScoped<ArchiveReader>();

        services.AddScoped<ExportedItems>();
        services.AddScoped<ArchiveWriter>();

        services.AddSingleton<ImportProgress>();
        services.AddScoped<ArchiveClashes>();
        services.AddScoped<ImportPlanner>();
        services.AddScoped<ImportRun>();
        services.AddScoped<PendingFiles>();
        services.AddScoped<IModularTenantEvents, PendingFilesAtStart>();
        services.AddSingleton<IBackgroundTask, PendingFilesTask>();

        services.AddScoped<TransferTrail>();
        services.Configure<AuditTrailOptions>(options => options
            .For<TransferTrail>(TransferTrail.Category, S => S["Export and import"])
            .WithEvent(TransferTrail.Exported, S => S["Exported"], S => S["Content was exported to an archive."], enableByDefault: true)
            .WithEvent(TransferTrail.Imported, S => S["Imported"], S => S["An archive was imported."], enableByDefault: true));
        services.AddPermissionProvider<TransferPermissions>();
        services.AddNavigationProvider<TransferMenu>();
    }
}
