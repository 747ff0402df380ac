using System.Security.Claims;
using ForumOrchard.Translations.Indexes;
using ForumOrchard.Translations.Rights;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using YesSql;
using YesSql.Services;

namespace ForumOrchard.Translations.Memory;

/// <summary>
/// Says where pairs of the memory are from, to whoever may read them there: what visitors read, whoever may see it; what a draft alone says, whoever may change the draft. What is imported
/// is everybody's who may translate.
/// </summary>
public sealed class MemoryOrigins(ISession session, IContentManager contents, IAuthorizationService authorization)
{
    private const int BatchSize = 500;

    private readonly Dictionary<(string ContentItemId, bool IsOfDraft), bool> _readable = [];
    private readonly Dictionary<string, TranslationIndex> _rows = new(StringComparer.Ordinal);

    /// <summary>The pairs that somebody may read, in their order.</summary>
    /// <param name="user">Who may translate.</param>
    /// <param name="pairs">Any.</param>
    public async Task<IReadOnlyList<(MemoryPair Pair, MemoryOrigin Origin)>> ReadableAsync(ClaimsPrincipal user, IReadOnlyList<MemoryPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(user);
        ArgumentNullException.ThrowIfNull(pairs);
        await ReadRowsAsync([.. pairs.Select(pair => pair.ContentItemId).OfType<string>().Distinct().Where(id => !_rows.ContainsKey(id))]);
        var readable = new List<(MemoryPair, MemoryOrigin)>();
        foreach (var pair in pairs)
        {
            if (pair.ContentItemId is not { } id)
            {
                readable.Add((pair, new MemoryOrigin(pair.File ?? string.Empty, null)));
            }
            else if (_rows.TryGetValue(id, out var row) && await MayReadAsync(user, row, pair.IsOfDraft))
            {
                readable.Add((pair, new MemoryOrigin(row.Title, id)));
            }
        }

        return readable;
    }

    private async Task ReadRowsAsync(string[] ids)
    {
        foreach (var batch in ids.Chunk(BatchSize))
        {
            foreach (var row in (await session.QueryIndex<TranslationIndex>(index => index.ContentItemId.IsIn(batch)).ListAsync()).OrderBy(row => row.Published))
            {
                _rows[row.ContentItemId] = row;
            }
        }
    }

    private async Task<bool> MayReadAsync(ClaimsPrincipal user, TranslationIndex row, bool isOfDraft)
    {
        if (!_readable.TryGetValue((row.ContentItemId, isOfDraft), out var may))
        {
            may = isOfDraft
                ? await contents.GetAsync(row.ContentItemId, VersionOptions.Latest) is { } draft && await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, draft)
                : row.Published && await authorization.AuthorizeAsync(user, CommonPermissions.ViewContent, LanguageRights.NewItem(row.ContentType, null, row.Culture));
            _readable[(row.ContentItemId, isOfDraft)] = may;
        }

        return may;
    }
}
