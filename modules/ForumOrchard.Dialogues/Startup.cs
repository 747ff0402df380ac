using Fluid;
using ForumOrchard.Dialogues.Drivers;
using ForumOrchard.Dialogues.Indexes;
using ForumOrchard.Dialogues.Models;
using ForumOrchard.Dialogues.Services;
using ForumOrchard.Dialogues.ViewModels;
using ForumOrchard.Indexing;
using ForumOrchard.Site.Pages;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace ForumOrchard.Dialogues;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<DialoguePart>()
            .UseDisplayDriver<DialoguePartDisplayDriver>();
        services.AddContentPart<DialoguesWidgetPart>()
            .UseDisplayDriver<DialoguesWidgetPartDisplayDriver>();
        services.AddScoped<IContentDisplayDriver, ProgramDialoguesDisplayDriver>();

        services.AddScoped<DialogueArchive>();
        services.AddScoped<IListPage, DialogueListPage>();
        services.AddScoped<IPageDescriber, DialogueDescriber>();
        services.AddItemIndexHandler<DialoguePartIndexHandler>();
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<DialogueIndexProvider>();

        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<DialoguePart>();
            options.MemberAccessStrategy.Register<DialogueViewModel>();
            options.MemberAccessStrategy.Register<FindingMatrix>();
            options.MemberAccessStrategy.Register<FindingRow>();
            options.MemberAccessStrategy.Register<FindingCell>();
        });
    }
}
