using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Editing.Checks;
using ForumOrchard.Editing.Conflicts;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Deleted;
using ForumOrchard.Editing.Drivers;
using ForumOrchard.Editing.Fields;
using ForumOrchard.Editing.Kept;
using ForumOrchard.Editing.Notes;
using ForumOrchard.Editing.Notices;
using ForumOrchard.Editing.Presence;
using ForumOrchard.Editing.Plans;
using ForumOrchard.Editing.Preview;
using ForumOrchard.Editing.Publishing;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.Trail;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Hosting.Requests;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.AuditTrail.Services.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Users.Models;

namespace ForumOrchard.Editing;

/// <summary>Protects against overwriting changes, and shows forms in the language of the editor.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<StoredItems>();
        services.AddScoped<StoredUsers>();
        services.AddScoped<EditLocks>();
        services.AddScoped<ContentEdits>();
        services.AddScoped<SaveDraft>();
        services.AddScoped<Publish>();
        services.AddScoped<Unpublish>();
        services.AddScoped<Discard>();
        services.AddScoped<Restore>();
        services.AddScoped<Localize>();

        services.AddScoped<ItemTexts>();
        services.AddScoped<ItemVersions>();
        services.AddScoped<ItemDifferences>();
        services.AddScoped<IContentDisplayDriver, VersionsLinkDriver>();

        services.AddScoped<ItemSlots>();
        services.AddScoped<ItemConflicts>();
        services.AddScoped<ReplacedDrafts>();
        services.AddScoped<ConflictMessages>();
        services.AddScoped<ItemFormState>();
        AddPublishing(services);
        services.AddScoped<IContentDisplayHandler, ItemFormHandler>();

        services.AddScoped<OpenForms>();
        services.AddScoped<OpenFormTexts>();
        services.AddScoped<IContentDisplayDriver, OpenFormsDriver>();

        services.AddScoped<EditConflicts>();
        services.Configure<MvcOptions>(options =>
        {
            options.AddAdminFilter<EditFormFilter>();
            options.AddAdminFilter<AdminScriptFilter>();
            options.AddAdminFilter<LaterNoticesFilter>();
            options.AddAdminFilter<AfterPublishingFilter>();
            options.AddAdminFilter<SettingsTrail>();
        });
        services.AddScoped<SettingsTrail>();
        services.Configure<AuditTrailOptions>(options => options
            .For<SettingsTrail>(SettingsTrail.Category, S => S["Settings"])
            .WithEvent(SettingsTrail.Saved, S => S["Saved"], S => S["A page of settings was saved."], enableByDefault: true));
        services.AddScoped<IDisplayDriver<User>, UserEditTokenDriver>();

        services.AddScoped<IShapeDisplayEvents, FieldTexts>();
        services.AddScoped<LaterNotices>();
        services.AddScoped<FieldNames>();
        services.AddScoped<ItemFields>();
        AddBin(services);
        AddChecks(services);
        AddPreview(services);
        AddNotes(services);
    }

    private static void AddNotes(IServiceCollection services)
    {
        services.AddScoped<Colleagues>();
        services.AddScoped<NoteBook>();
        services.AddScoped<NotesPageBuilder>();
        services.AddScoped<IContentDisplayDriver, NotesDriver>();
        services.AddIndexProvider<NoteIndexProvider>();
        services.AddDataMigration<NoteMigrations>();
        services.AddDashboardPanel<NotesPanel>();
    }

    /// <summary>Before the handler of forms, which keeps what only a form without faults replaces.</summary>
    private static void AddPublishing(IServiceCollection services)
    {
        services.AddScoped<PublishedItems>();
        services.AddScoped<IContentHandler>(provider => provider.GetRequiredService<PublishedItems>());
        services.AddScoped<IContentDisplayDriver, PublishAndDriver>();
        services.AddScoped<IContentHandler, PlansHandler>();
        services.AddScoped<IContentDisplayHandler, PlansFormHandler>();
        services.AddIndexProvider<PlanIndexProvider>();
        services.AddDataMigration<PlanMigrations>();
        services.AddDashboardPanel<PlansPanel>();
        services.AddScoped<IPartTexts, PublishPlanTexts>();
        services.AddScoped<IPartTexts, WithdrawPlanTexts>();
    }

    private static void AddBin(IServiceCollection services)
    {
        services.AddScoped<StoredVersions>();
        services.AddScoped<RestoreDeleted>();
        services.AddScoped<BinRecord>();
        services.AddScoped<BinList>();
        services.AddScoped<BinPurge>();
        services.AddScoped<IContentHandler, BinHandler>();
        services.AddIndexProvider<BinIndexProvider>();
        services.AddDataMigration<BinMigrations>();
        services.AddPermissionProvider<BinPermissions>();
        services.AddNavigationProvider<BinMenu>();
    }

    private static void AddChecks(IServiceCollection services)
    {
        services.AddScoped<ItemHtml>();
        services.AddSingleton<SiteRoutes>();
        services.AddScoped<SiteLinks>();
        services.AddContentCheck<TextCheck>();
        services.AddContentCheck<PictureCheck>();
        services.AddContentCheck<LinkCheck>();
        services.AddContentCheck<PastDateCheck>();
        services.AddContentCheck<TranslationCheck>();
        services.AddScoped<ContentChecks>();
        services.AddScoped<IContentHandler, ChecksHandler>();
        services.AddScoped<IContentDisplayDriver, ChecksDriver>();
    }

    private static void AddPreview(IServiceCollection services)
    {
        services.AddScoped<TypedItems>();
        services.AddSingleton<PreviewTickets>();
        services.AddSingleton<PreviewLinks>();
        services.AddScoped<IContentDisplayDriver, PreviewButtonDriver>();
    }
}
