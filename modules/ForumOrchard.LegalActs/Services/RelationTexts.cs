using System.Text.Json.Nodes;
using ForumOrchard.Editing.Versions;
using ForumOrchard.LegalActs.Models;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;

namespace ForumOrchard.LegalActs.Services;

/// <summary>The relations of an act where two versions are compared: what kind, and to which act.</summary>
public sealed class RelationTexts(ActFinder finder, LegalActWords words, IStringLocalizer<RelationTexts> S) : IPartTexts
{
    /// <inheritdoc/>
    public string Part => nameof(LegalActPart);

    /// <inheritdoc/>
    public string Name => S["Relations to other acts"];

    /// <inheritdoc/>
    public async Task<string> TextAsync(JsonObject members, ContentItem item)
    {
        ArgumentNullException.ThrowIfNull(members);
        var relations = (members[nameof(LegalActPart.Relations)] as JsonArray ?? [])
            .Select(relation => (Kind: (string?)relation?[nameof(LegalActRelation.Kind)] ?? string.Empty, Set: (string?)relation?[nameof(LegalActRelation.LocalizationSet)] ?? string.Empty))
            .ToList();
        var acts = await finder.NameAsync([.. relations.Select(relation => relation.Set)]);
        return string.Join('\n', relations.Select(relation =>
            $"{words.Relation(relation.Kind, null)}: {acts.GetValueOrDefault(relation.Set)?.Label ?? S["No longer exists: {0}", relation.Set].Value}"));
    }
}
