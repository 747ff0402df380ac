using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using Sapling.Features.ContentFields.Drivers;
using Sapling.Features.ContentFields.Picking;

namespace Sapling.Features.ContentFields;

/// <summary>Fields of text, numbers, dates, links and choices.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentField<TextField>().UseDisplayDriver<TextFieldDisplayDriver>().AddHandler<TextFieldHandler>();
        services.AddContentField<BooleanField>().UseDisplayDriver<BooleanFieldDisplayDriver>();
        services.AddContentField<NumericField>().UseDisplayDriver<NumericFieldDisplayDriver>().AddHandler<NumericFieldHandler>();
        services.AddContentField<DateField>().UseDisplayDriver<DateFieldDisplayDriver>().AddHandler<DateFieldHandler>();
        services.AddContentField<DateTimeField>().UseDisplayDriver<DateTimeFieldDisplayDriver>().AddHandler<DateTimeFieldHandler>();
        services.AddContentField<LinkField>().UseDisplayDriver<LinkFieldDisplayDriver>().AddHandler<LinkFieldHandler>();
        services.AddContentField<HtmlField>().UseDisplayDriver<HtmlFieldDisplayDriver>();
        services.AddContentField<ContentPickerField>().UseDisplayDriver<ContentPickerFieldDisplayDriver>().AddHandler<ContentPickerFieldHandler>();
        services.AddContentField<LocalizationSetContentPickerField>().UseDisplayDriver<LocalizationSetContentPickerFieldDisplayDriver>().AddHandler<LocalizationSetContentPickerFieldHandler>();
        services.AddScoped<PickableItems>();

        // The fields that Orchard Core registers; other modules register theirs (media, translations).
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
}
