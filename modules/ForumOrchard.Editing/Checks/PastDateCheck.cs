using System.Globalization;
using ForumOrchard.Editing.Fields;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;

namespace ForumOrchard.Editing.Checks;

/// <summary>Dates in the future, of fields where one surprises.</summary>
internal sealed class PastDateCheck(ItemFields fields, IOptions<PastDates> options, ILocalClock clock, IStringLocalizer<PastDateCheck> S) : IContentCheck
{
    /// <summary>What an editor of moments calls its input.</summary>
    private const string LocalDateTime = nameof(LocalDateTime);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Finding> CheckAsync(ContentItem item)
    {
        var now = (await clock.GetLocalNowAsync()).DateTime;
        foreach (var field in (await fields.OfAsync<DateField>(item)).Where(field => Has(field) && field.Field.Value > now.Date))
        {
            yield return Describe(field, field.Field.Value!.Value.ToString("d", CultureInfo.CurrentCulture), nameof(DateField.Value));
        }

        foreach (var field in (await fields.OfAsync<DateTimeField>(item)).Where(Has))
        {
            if (field.Field.Value is { } moment && (await clock.ConvertToLocalAsync(moment)).DateTime is var local && local > now)
            {
                yield return Describe(field, local.ToString("g", CultureInfo.CurrentCulture), LocalDateTime);
            }
        }
    }

    private bool Has<TField>(ItemField<TField> field)
        where TField : ContentField => options.Value.Fields.Contains((field.Part, field.Definition.Name));

    private Finding Describe<TField>(ItemField<TField> field, string date, string member)
        where TField : ContentField => new(S["The date is in the future: {0}.", date], field.Name, field.InputId(member));
}
