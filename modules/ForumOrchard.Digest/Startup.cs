using ForumOrchard.Digest.Choices;
using ForumOrchard.Digest.Notes;
using ForumOrchard.Digest.Records;
using ForumOrchard.Digest.Rounds;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Digest.Settings;
using ForumOrchard.Editing.Settings;
using ForumOrchard.Health.Points;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security;

namespace ForumOrchard.Digest;

/// <summary>Mail about what waits.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddIndexProvider<DigestRecordIndexProvider>();
        services.AddDataMigration<Migrations>();

        services.AddScoped<DigestLetter>();
        services.AddScoped<DigestMail>();
        services.AddScoped<DigestRound>();
        services.AddSingleton<IBackgroundTask, DigestTask>();

        services.AddDigestSection<NotesSection>();
        services.AddNavigationProvider<ChoiceMenu>();
        services.AddSettingsForm<DigestSettings, DigestSettingsDriver>(DigestSettingsDriver.GroupId, StandardPermissions.SiteOwner);
        services.AddNavigationProvider<DigestSettingsMenu>();
        services.AddHealthPoint<UnsentPoint>();
    }
}
