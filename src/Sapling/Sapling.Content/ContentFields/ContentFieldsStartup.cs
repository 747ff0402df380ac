using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace Sapling.Content.ContentFields;

/// <summary>Fields of text, numbers, dates, links and choices.</summary>
[Feature("OrchardCore.ContentFields")]
internal sealed class ContentFieldsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>().AddHandler<TextFieldHandler>();
        services.AddContentField<HtmlField>();
        services.AddContentField<BooleanField>();
        services.AddContentField<NumericField>().AddHandler<NumericFieldHandler>();
        services.AddContentField<DateField>().AddHandler<DateFieldHandler>();
        services.AddContentField<DateTimeField>().AddHandler<DateTimeFieldHandler>();
        services.AddContentField<LinkField>().AddHandler<LinkFieldHandler>();
        services.AddContentField<ContentPickerField>().AddHandler<ContentPickerFieldHandler>();
        services.AddContentField<LocalizationSetContentPickerField>().AddHandler<LocalizationSetContentPickerFieldHandler>();
    }
}
