using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Modules;
using Sapling.Features.Contents.Admin;

namespace Sapling.Features.ContentFields.Picking;

/// <summary>Finds what a field can hold, for who may edit an item that has the field: drafts are among it.</summary>
[RequireFeatures("OrchardCore.Admin")]
public sealed class PickerController(PickableItems items, PartEditors editors, IContentDefinitionManager definitions, IStringLocalizer<PickableItems> S) : Controller
{
    /// <summary>Items.</summary>
    /// <param name="part">Name of the part.</param>
    /// <param name="field">Name of its field.</param>
    /// <param name="query">Words of the title; all are found without any.</param>
    /// <param name="from">How many are on the pages before.</param>
    [HttpGet]
    [Admin("ContentFields/SearchContentItems", "ContentFields.SearchContentItems")]
    public Task<IActionResult> SearchContentItems(string? part, string? field, string? query, int from = 0) =>
        FindAsync(part, field, nameof(ContentPickerField), definition => PickerScope.Of(definition.GetSettings<ContentPickerFieldSettings>()), query, from);

    /// <summary>Sets of translations, as <see cref="SearchContentItems" />.</summary>
    [HttpGet]
    [Admin("ContentFields/SearchLocalizationSets", "ContentFields.SearchLocalizationSets")]
    public Task<IActionResult> SearchLocalizationSets(string? part, string? field, string? query, int from = 0) =>
        FindAsync(part, field, nameof(LocalizationSetContentPickerField), definition => PickerScope.Of(definition.GetSettings<LocalizationSetContentPickerFieldSettings>()), query, from);

    private async Task<IActionResult> FindAsync(string? part, string? field, string kind, Func<ContentPartFieldDefinition, PickerScope> scopeOf, string? query, int from)
    {
        if (part is null || !await editors.MayAsync(User, part))
        {
            return Forbid();
        }

        var definition = (await definitions.GetPartDefinitionAsync(part))?.Fields.FirstOrDefault(one => one.Name == field && one.FieldDefinition.Name == kind);
        if (definition is null)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "no-store";
        var page = await items.FindAsync(scopeOf(definition), query, from);
        var answer = new
        {
            Items = page.Items.Select(item => new { item.Id, Label = item.Title, item.Note, Lang = item.Culture }),
            page.Next,
            Status = page.Total == 0 ? S["Nothing has this in its title."].Value
                : page.Next is { } end ? S["{0} of {1}. The others follow after the last one.", end, page.Total].Value
                : S["Found: {0}.", page.Total].Value,
        };
        return Json(answer, JsonSerializerOptions.Web);
    }
}
