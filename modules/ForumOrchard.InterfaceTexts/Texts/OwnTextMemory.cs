using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using OrchardCore.Environment.Cache;
using OrchardCore.Localization;
using YesSql;

namespace ForumOrchard.InterfaceTexts.Texts;

/// <summary>
/// The own texts as the localizers show them. Localizers cannot wait for a database, so each request looks first whether somebody has written since; that costs a
/// comparison.
/// </summary>
public sealed class OwnTextMemory(IStore store, ISignal signal)
{
    /// <summary>Signal sent after a text was written or taken back.</summary>
    internal const string Signal = "ForumOrchard.InterfaceTexts";

    private volatile Snapshot? _current;

    /// <summary>Reads the texts if they were never read or have changed since.</summary>
    public async ValueTask FollowAsync()
    {
        if (_current is { Changed.HasChanged: false })
        {
            return;
        }

        // Take the token first: a change during the read makes the texts stale.
        var changed = signal.GetToken(Signal);
        await using var session = store.CreateSession(withTracking: false);
        var stored = await session.Query<OwnTexts>().FirstOrDefaultAsync();
        _current = new Snapshot(changed, (stored?.Texts ?? []).ToLookup(text => text.Culture, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The texts of the files with the own ones over them; the dictionary of the files itself is never changed, so that they come back.</summary>
    /// <param name="files">What the files say.</param>
    internal CultureDictionary Over(CultureDictionary files)
    {
        if (_current is not { } current || !current.Texts.Contains(files.CultureName))
        {
            return files;
        }

        // Files may be read again meanwhile: then they are another dictionary.
        if (!current.Merged.TryGetValue(files.CultureName, out var merged) || merged.Files != files)
        {
            current.Merged[files.CultureName] = merged = (files, Merge(files, current.Texts[files.CultureName]));
        }

        return merged.All;
    }

    private static CultureDictionary Merge(CultureDictionary files, IEnumerable<OwnText> texts)
    {
        var all = new CultureDictionary(files.CultureName, files.PluralRule);
        foreach (var (key, translations) in files.Translations)
        {
            all.Translations[key] = translations;
        }

        all.MergeTranslations(texts.Select(text => new CultureDictionaryRecord(text.Original, text.Context, [.. text.Texts])));
        return all;
    }

    private sealed record Snapshot(IChangeToken Changed, ILookup<string, OwnText> Texts)
    {
        public ConcurrentDictionary<string, (CultureDictionary Files, CultureDictionary All)> Merged { get; } = new(StringComparer.OrdinalIgnoreCase);
    }
}
