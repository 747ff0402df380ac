using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.ViewModels;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using Sapling.Display.ContentDisplay;

namespace Sapling.Features.ContentFields.Drivers;

/// <summary>A date and time, shown and typed as <c>LocalDateTime</c>, the time in the site's time zone.</summary>
internal sealed class DateTimeFieldDisplayDriver(ILocalClock clock, FieldRules rules, IStringLocalizer<DateTimeFieldDisplayDriver> S)
    : StockFieldEditorDriver<DateTimeField, EditDateTimeFieldViewModel>(rules)
{
    private static readonly string[] _formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFF"];

    /// <summary>As an input for dates and times has it; seconds only if there are any.</summary>
    internal static string? Format(DateTime? local) => local?.ToString(local.Value.Second == 0 ? _formats[0] : _formats[1], CultureInfo.InvariantCulture);

    protected override async ValueTask DescribeAsync(IShape shape, DateTimeField field) => shape.Properties["LocalDateTime"] = await LocalAsync(field);

    protected override async ValueTask ShowAsync(EditDateTimeFieldViewModel view, DateTimeField field, BuildFieldEditorContext context)
    {
        view.LocalDateTime = await LocalAsync(field);
        view.Field = field;
        view.Part = context.ContentPart;
        view.PartFieldDefinition = context.PartFieldDefinition;
    }

    protected override async ValueTask ReadAsync(EditDateTimeFieldViewModel view, DateTimeField field, UpdateFieldEditorContext context)
    {
        if (Posted(context, nameof(view.LocalDateTime))?.Trim() is not { } text)
        {
            return;
        }

        Accept(context, nameof(view.LocalDateTime));
        if (text.Length == 0)
        {
            field.Value = null;
        }
        else if (!DateTime.TryParseExact(text, _formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            Refuse(context, nameof(view.LocalDateTime), S["\"{0}\" is not a date with a time. Write it like this: 2024-03-08T14:30.", text]);
        }
        else if (Format(local) != Format(await LocalAsync(field)))
        {
            // What the form does not show, fractions of a second, stays with a time that was not changed.
            field.Value = await clock.ConvertToUtcAsync(local);
        }
    }

    protected override string InputOf(string member, ContentPartFieldDefinition definition) => nameof(EditDateTimeFieldViewModel.LocalDateTime);

    private async ValueTask<DateTime?> LocalAsync(DateTimeField field) => field.Value is { } time ? (await clock.ConvertToLocalAsync(time)).DateTime : null;
}
