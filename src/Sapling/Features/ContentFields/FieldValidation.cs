using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Handlers;
using Sapling.Content.Definitions;
using Sapling.Content.Handlers;
using Sapling.Content.Text;

namespace Sapling.Features.ContentFields;

/// <summary>Validates a text field.</summary>
internal sealed class TextFieldHandler(IStringLocalizer<TextFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<TextField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TextField field)
    {
        if (context.ContentPartFieldDefinition.GetSettings<TextFieldSettings>().Required && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Fail(localizer["A value is required for {0}.", texts.NameOf(context.ContentPartFieldDefinition)], nameof(TextField.Text));
        }

        return Task.CompletedTask;
    }
}

/// <summary>Validates a number field.</summary>
internal sealed class NumericFieldHandler(IStringLocalizer<NumericFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<NumericField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, NumericField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<NumericFieldSettings>();
        var name = texts.NameOf(context.ContentPartFieldDefinition);

        if (field.Value is not { } value)
        {
            if (settings.Required)
            {
                context.Fail(localizer["A value is required for {0}.", name], nameof(NumericField.Value));
            }

            return Task.CompletedTask;
        }

        if (settings.Minimum is { } minimum && value < minimum)
        {
            context.Fail(localizer["The value must be greater than {0}.", minimum], nameof(NumericField.Value));
        }

        if (settings.Maximum is { } maximum && value > maximum)
        {
            context.Fail(localizer["The value must be less than {0}.", maximum], nameof(NumericField.Value));
        }

        if (decimal.Round(value, settings.Scale) != value)
        {
            context.Fail(
                settings.Scale == 0 ? localizer["The {0} field must be an integer.", name] : localizer["Invalid number of decimal places for {0}, max allowed: {1}.", name, settings.Scale],
                nameof(NumericField.Value));
        }

        return Task.CompletedTask;
    }
}

/// <summary>Validates a required date.</summary>
internal sealed class DateFieldHandler(IStringLocalizer<DateFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<DateField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateField field)
    {
        if (context.ContentPartFieldDefinition.GetSettings<DateFieldSettings>().Required && field.Value is null)
        {
            context.Fail(localizer["A value is required for {0}.", texts.NameOf(context.ContentPartFieldDefinition)], nameof(DateField.Value));
        }

        return Task.CompletedTask;
    }
}

/// <summary>Validates a required date and time.</summary>
internal sealed class DateTimeFieldHandler(IStringLocalizer<DateTimeFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<DateTimeField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, DateTimeField field)
    {
        if (context.ContentPartFieldDefinition.GetSettings<DateTimeFieldSettings>().Required && field.Value is null)
        {
            context.Fail(localizer["A value is required for {0}.", texts.NameOf(context.ContentPartFieldDefinition)], nameof(DateTimeField.Value));
        }

        return Task.CompletedTask;
    }
}

/// <summary>Validates a link: an address of the site, a web address, an e-mail address or a telephone number.</summary>
internal sealed class LinkFieldHandler(IStringLocalizer<LinkFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<LinkField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, LinkField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<LinkFieldSettings>();
        var name = texts.NameOf(context.ContentPartFieldDefinition);

        if (string.IsNullOrWhiteSpace(field.Url))
        {
            if (settings.Required)
            {
                context.Fail(localizer["The url is required for {0}.", name], nameof(LinkField.Url));
            }
        }
        else if (!IsSafe(field.Url))
        {
            context.Fail(localizer["{0} is an invalid url.", field.Url], nameof(LinkField.Url));
        }

        if (settings.LinkTextMode == LinkTextMode.Required && string.IsNullOrWhiteSpace(field.Text))
        {
            context.Fail(localizer["The link text is required for {0}.", name], nameof(LinkField.Text));
        }

        return Task.CompletedTask;
    }

    private static bool IsSafe(string url) => LinkAddress.IsOfSite(url) || LinkAddress.IsAbsolute(url) || Uri.TryCreate(url, UriKind.Relative, out _);
}

/// <summary>Validates the number of chosen items.</summary>
internal sealed class ContentPickerFieldHandler(IStringLocalizer<ContentPickerFieldHandler> localizer, DefinitionTexts texts) : ContentFieldHandler<ContentPickerField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, ContentPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        context.ValidateCount(localizer, texts.NameOf(context.ContentPartFieldDefinition), field.ContentItemIds?.Length ?? 0, settings.Required, settings.Multiple, nameof(ContentPickerField.ContentItemIds));
        return Task.CompletedTask;
    }
}

/// <summary>Validates the number of chosen localization sets.</summary>
internal sealed class LocalizationSetContentPickerFieldHandler(IStringLocalizer<LocalizationSetContentPickerFieldHandler> localizer, DefinitionTexts texts)
    : ContentFieldHandler<LocalizationSetContentPickerField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, LocalizationSetContentPickerField field)
    {
        var settings = context.ContentPartFieldDefinition.GetSettings<LocalizationSetContentPickerFieldSettings>();
        context.ValidateCount(localizer, texts.NameOf(context.ContentPartFieldDefinition), field.LocalizationSets?.Length ?? 0, settings.Required, settings.Multiple, nameof(LocalizationSetContentPickerField.LocalizationSets));
        return Task.CompletedTask;
    }
}
