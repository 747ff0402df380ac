using ForumOrchard.Attachments.Extraction;
using ForumOrchard.Attachments.Extraction.Packages;
using ForumOrchard.Attachments.Extraction.Pdf;
using ForumOrchard.Attachments.Extraction.Plain;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace ForumOrchard.Attachments;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<ReadingLimits>();
        services.AddSingleton<AttachmentReader>();
        services.AddSingleton<ITextExtractor, PdfTextExtractor>();
        services.AddSingleton<ITextExtractor, WordTextExtractor>();
        services.AddSingleton<ITextExtractor, OpenDocumentTextExtractor>();
        services.AddSingleton<ITextExtractor, PlainTextExtractor>();
        services.AddSingleton<ITextExtractor, HtmlTextExtractor>();
    }
}
