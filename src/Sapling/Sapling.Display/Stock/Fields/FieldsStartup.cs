using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Markdown.Fields;
using OrchardCore.Media.Fields;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;

namespace Sapling.Stock.Fields;

/// <summary>How stock fields are shown.</summary>
[RequireFeatures("OrchardCore.ContentFields")]
internal sealed class FieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        Show<TextField>(services);
        Show<HtmlField>(services);
        Show<BooleanField>(services);
        Show<NumericField>(services);
        Show<DateField>(services);
        Show<LinkField>(services);
        Show<ContentPickerField>(services);
        Show<LocalizationSetContentPickerField>(services);
        services.AddContentField<DateTimeField>().UseDisplayDriver<DateTimeFieldDisplayDriver>();


        // Those that Orchard Core registers: what else a template reads (media, translations) its module registers.
        services.Configure<TemplateOptions>(options =>
        {
            options.MemberAccessStrategy.Register<TextField>();
            options.MemberAccessStrategy.Register<HtmlField>();
            options.MemberAccessStrategy.Register<BooleanField>();
            options.MemberAccessStrategy.Register<NumericField>();
            options.MemberAccessStrategy.Register<DateField>();
            options.MemberAccessStrategy.Register<DateTimeField>();
            options.MemberAccessStrategy.Register<LinkField>();
            options.MemberAccessStrategy.Register<ContentPickerField>();
        });
    }

    internal static void Show<TField>(IServiceCollection services)
        where TField : ContentField, new()
        => services.AddContentField<TField>().UseDisplayDriver<StockFieldDisplayDriver<TField>>();
}

/// <summary>How fields of the media library are shown.</summary>
[RequireFeatures("OrchardCore.Media")]
internal sealed class MediaFieldStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => FieldsStartup.Show<MediaField>(services);
}

/// <summary>How terms are shown.</summary>
[RequireFeatures("OrchardCore.Taxonomies")]
internal sealed class TaxonomyFieldStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        FieldsStartup.Show<TaxonomyField>(services);
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<TaxonomyField>());
    }
}

/// <summary>How Markdown fields are shown.</summary>
[RequireFeatures("OrchardCore.Markdown")]
internal sealed class MarkdownFieldStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddContentField<MarkdownField>().UseDisplayDriver<MarkdownFieldDisplayDriver>();
}
