using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>A date. Browsers post it as year, month and day, whatever the language.</summary>
internal sealed class DateFieldDisplayDriver(FieldRules rules, IStringLocalizer<DateFieldDisplayDriver> S)
    : StockFieldEditorDriver<DateField, EditDateFieldViewModel>(rules)
{
    internal const string Format = "yyyy-MM-dd";

    protected override ValueTask ShowAsync(EditDateFieldViewModel view, DateField field, BuildFieldEditorContext context)
    {
        view.Value = field.Value;
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
        return ValueTask.CompletedTask;
    }

    protected override ValueTask ReadAsync(EditDateFieldViewModel view, DateField field, UpdateFieldEditorContext context)
    {
        // MVC's conversion would read "2024" and "03.08" too, as some day.
        if (Posted(context, nameof(view.Value))?.Trim() is not { } text)
        {
            return ValueTask.CompletedTask;
        }

        Accept(context, nameof(view.Value));
        if (text.Length == 0)
        {
            field.Value = null;
        }
        else if (!DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day))
        {
            Refuse(context, nameof(view.Value), S["\"{0}\" is not a date. Write the year, the month and the day: 2024-03-08.", text]);
        }
        else if (field.Value?.Date != day)
        {
            // The same day keeps what is stored, to the second.
            field.Value = day;
        }

        return ValueTask.CompletedTask;
    }
}
