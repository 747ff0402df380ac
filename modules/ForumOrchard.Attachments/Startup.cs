using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Extraction.Packages;
using ForumOrchard.Attachments.Extraction.Pdf;
using ForumOrchard.Attachments.Extraction.Plain;
using ForumOrchard.Attachments.Handlers;
using ForumOrchard.Attachments.Indexing;
using ForumOrchard.Attachments.Models;
using ForumOrchard.Attachments.Panels;
using ForumOrchard.Attachments.Services;
using ForumOrchard.Attachments.Storage;
using ForumOrchard.Dashboard.Panels;
using ForumOrchard.Editing.Checks;
using ForumOrchard.Health.Points;
using ForumOrchard.Indexing;
using ForumOrchard.Translations.Texts;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Media.Events;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Attachments;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddHealthPoint<UnreadFilesPoint>();
        services.AddSingleton<ReadingLimits>();
        services.AddSingleton<AttachmentReader>();
        services.AddSingleton<ITextExtractor, PdfTextExtractor>();
        services.AddSingleton<ITextExtractor, WordTextExtractor>();
        services.AddSingleton<ITextExtractor, OpenDocumentTextExtractor>();
        services.AddSingleton<ITextExtractor, PlainTextExtractor>();
        services.AddSingleton<ITextExtractor, HtmlTextExtractor>();

        services.AddContentPart<AttachedTextPart>();
        services.AddScoped<AttachedFiles>();
        services.AddScoped<KeptTexts>();
        services.AddScoped<FileItems>();
        services.AddScoped<FileChanges>();
        services.AddScoped<WaitingFiles>();
        services.AddSingleton<IMediaEventHandler, MediaChangesHandler>();
        services.AddSingleton<IMediaCreatingEventHandler, MediaChangesHandler>();
        services.AddSingleton<FileReading>();
        services.AddScoped<IContentHandler, AttachmentsHandler>();
        services.AddSingleton<IBackgroundTask, ReadAttachmentsTask>();
        services.AddSingleton<IBackgroundTask, CheckAttachmentsTask>();
        services.AddSingleton<IBackgroundTask, ForgetAttachmentsTask>();
        services.AddIndexProvider<AttachedTextIndexProvider>();
        services.AddScopedIndexProvider<AttachedFileIndexProvider>();
        services.AddItemIndexHandler<AttachmentsIndexHandler>();

        // Words of a file are in the language of the file.
        services.Configure<TranslationOptions>(options => options.Untranslated.Add(nameof(AttachedTextPart)));
        services.AddScoped<ProblemWords>();
        services.AddScoped<FaultyFiles>();
        services.AddContentCheck<FileTextCheck>();
        services.AddDashboardPanel<FaultyFilesPanel>();
        services.AddScoped<ItemsOfFiles>();
        services.AddScoped<WrittenTexts>();
        services.AddScoped<TextByHandForm>();
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<Permissions>();
        services.AddNavigationProvider<AdminMenu>();
    }
}
