using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;
using OrchardCore.Modules;

namespace ForumOrchard.Terms;

/// <summary>Terms with a label in each language.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<LabelsPart>().UseDisplayDriver<LabelsPartDisplayDriver>();
        services.AddDataMigration<Migrations>();
        services.AddScoped<ITermLabels, TermLabels>();
        services.AddScoped<IContentHandler, TermsChangedHandler>();
        services.AddLiquidFilter<TermLabelFilter>("term_label");
        services.AddShapeTableProvider<TermEditorLabels>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<Term>());
    }
}
