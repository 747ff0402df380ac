using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>A number. It is typed as text: browsers throw away what they cannot read in an input for numbers.</summary>
internal sealed class NumericFieldDisplayDriver(FieldRules rules, IStringLocalizer<NumericFieldDisplayDriver> S)
    : StockFieldEditorDriver<NumericField, EditNumericFieldViewModel>(rules)
{
    protected override ValueTask ShowAsync(EditNumericFieldViewModel view, NumericField field, BuildFieldEditorContext context)
    {
        var value = field.Value?.ToString(CultureInfo.InvariantCulture);
        view.Value = IsFresh(context) ? value ?? context.PartFieldDefinition.GetSettings<NumericFieldSettings>().DefaultValue : value;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ReadAsync(EditNumericFieldViewModel view, NumericField field, UpdateFieldEditorContext context)
    {
        if (string.IsNullOrWhiteSpace(view.Value))
        {
            field.Value = null;
        }
        else if (TryRead(view.Value, out var value))
        {
            field.Value = value;
        }
        else
        {
            Refuse(context, nameof(view.Value), S["\"{0}\" is not a number.", view.Value]);
        }

        return ValueTask.CompletedTask;
    }

    // No separators of thousands: "1,500" would be 1500 to one editor and one and a half to another.
    private static bool TryRead(string text, out decimal value) => decimal.TryParse(
        text.Trim().Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
}
