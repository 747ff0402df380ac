using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Digest.Sections;
using ForumOrchard.Editing.Conflicts;
using ForumOrchard.Hosting.Requests;
using ForumOrchard.Translations.Assignments;
using ForumOrchard.Translations.Changes;
using ForumOrchard.Translations.Checks;
using ForumOrchard.Translations.Exchange;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.Memory;
using ForumOrchard.Translations.Memory.Building;
using ForumOrchard.Translations.Memory.Table;
using ForumOrchard.Translations.Memory.Tmx;
using ForumOrchard.Translations.Models;
using ForumOrchard.Translations.Notices;
using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.Rights;
using ForumOrchard.Translations.Shared;
using ForumOrchard.Translations.SideBySide;
using ForumOrchard.Translations.States;
using ForumOrchard.Translations.Table;
using ForumOrchard.Translations.Texts;
using ForumOrchard.Translations.Units;
using ForumOrchard.Translations.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;
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

namespace ForumOrchard.Translations;

/// <summary>The translator's desk.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddContentPart<TranslationPart>();
        services.AddScoped<TranslatableTexts>();
        services.AddScopedIndexProvider<TranslationIndexProvider>();
        services.AddDataMigration<Migrations>();

        services.AddScoped<TranslationSets>();
        services.AddScoped<Comparisons>();
        services.AddScoped<StartingStates>();
        services.AddScoped<IContentLocalizationHandler, BegunTranslations>();
        services.AddScoped<IContentHandler, NewPairs>();

        services.AddScoped<IContentDisplayDriver, OutdatedNoticeDriver>();
        services.AddScoped<OriginalChanges>();
        services.AddScoped<TranslationTable>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<TranslationsMenu>();
        AddRights(services);
        AddReviews(services);
        AddShared(services);
        AddTexts(services);
        AddChecks(services);
        AddExchange(services);
        AddMemory(services);
        AddWords(services);
    }

    private static void AddWords(IServiceCollection services)
    {
        services.AddDataMigration<WordMigrations>();
        services.AddScoped<WordComparisons>();
        services.AddScoped<WordDesk>();
        services.AddScoped<WordForm>();
        services.AddSingleton<IBackgroundTask, NoteWordsTask>();
    }

    private static void AddTexts(IServiceCollection services)
    {
        services.AddScoped<LinksInLanguage>();
        services.AddScoped<UnitReader>();
        services.AddScoped<UnitWriter>();
        services.AddScoped<UnitForm>();
    }

    private static void AddChecks(IServiceCollection services)
    {
        services.AddScoped<TranslationChecks>();
        services.AddScoped<Waivers>();
        services.AddScoped<ITranslationCheck, NumbersCheck>();
        services.AddScoped<ITranslationCheck, LinksCheck>();
        services.AddScoped<ITranslationCheck, PlaceholdersCheck>();
        services.AddScoped<ITranslationCheck, LengthCheck>();
        services.AddScoped<ITranslationCheck, LeftoversCheck>();
        services.AddScoped<ITranslationCheck, SpacesCheck>();
        services.AddScoped<ITranslationCheck, QuotesCheck>();
        services.AddScoped<ITranslationCheck, EndCheck>();
    }

    private static void AddExchange(IServiceCollection services)
    {
        services.AddDataMigration<ExchangeMigrations>();
        services.AddIndexProvider<TranslationExportIndexProvider>();
        services.AddScoped<XliffExport>();
        services.AddScoped<XliffImport>();
        services.AddScoped<WordImport>();
        services.AddScoped<UploadedFiles>();
        services.AddScoped<ReturnedFiles>();
    }

    private static void AddMemory(IServiceCollection services)
    {
        services.AddDataMigration<MemoryMigrations>();
        services.AddIndexProvider<MemoryPairIndexProvider>();
        services.AddIndexProvider<MemoryHashIndexProvider>();
        services.AddScoped<MemoryKeeper>();
        services.AddScoped<IContentHandler, MemoryHandler>();
        services.AddScoped<MemoryBuild>();
        services.AddSingleton<IBackgroundTask, BuildMemoryTask>();
        services.AddScoped<MemoryOrigins>();
        services.AddScoped<Suggestions>();
        services.AddScoped<MemoryTable>();
        services.AddScoped<TmxImport>();
        services.AddScoped<TmxUpload>();
        services.AddNavigationProvider<MemoryMenu>();
    }

    private static void AddShared(IServiceCollection services)
    {
        services.AddScoped<SharedFields>();
        services.AddScoped<SharedFieldsCarrier>();
        services.AddScoped<IContentHandler, SharedFieldsHandler>();
        services.AddScoped<IFixedSlots, SharedFieldsInForms>();
        services.AddScoped<IShapeDisplayEvents, SharedFieldNotices>();
    }

    private static void AddReviews(IServiceCollection services)
    {
        services.AddScoped<HandedIn>();
        services.AddScoped<IContentHandler>(provider => provider.GetRequiredService<HandedIn>());
        services.AddScoped<ReviewStates>();
        services.AddScoped<IContentDisplayDriver, ReviewNoticeDriver>();
        services.AddScoped<ReviewQueue>();
        services.AddDashboardPanel<ReviewPanel>();
        services.AddDigestSection<ReviewSection>();
        services.AddScoped<Translators>();
        services.AddIndexProvider<AssignmentIndexProvider>();
        services.AddDataMigration<AssignmentMigrations>();
        services.AddScoped<AssignedWork>();
        services.AddDashboardPanel<AssignedPanel>();
        services.AddDigestSection<AssignedSection>();
    }

    private static void AddRights(IServiceCollection services)
    {
        services.AddScoped<LanguageRights>();
        services.AddScoped<TranslationAccess>();
        services.AddScoped<IAuthorizationHandler, LanguageAuthorization>();
        services.AddScoped<IContentDisplayHandler, LanguageValidation>();
        services.AddScoped<IContentHandler, LanguageValidation>();
        services.AddScoped<IDisplayDriver<User>, WorkLanguagesDriver>();
        services.AddScoped<IShapeDisplayEvents, NewItemLanguage>();
        services.Configure<MvcOptions>(options => options.AddAdminFilter<LanguageFilter>());
    }
}
