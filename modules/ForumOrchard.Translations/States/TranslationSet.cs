using ForumOrchard.Translations.Indexes;

namespace ForumOrchard.Translations.States;

/// <summary>An item in all its languages.</summary>
public sealed class TranslationSet
{
    private readonly List<TranslatedVersion> _versions = [];
    private readonly IReadOnlyList<AssignmentIndex> _assignments;

    /// <param name="rows">The rows of one set; at least one.</param>
    /// <param name="defaultCulture">The site's default language.</param>
    /// <param name="assignments">To whom its languages are assigned, the newest last; null for nobody.</param>
    public TranslationSet(IEnumerable<TranslationIndex> rows, string defaultCulture, IEnumerable<AssignmentIndex>? assignments = null)
    {
        _assignments = assignments is null ? [] : [.. assignments];

        // Without queries and dictionaries: the table makes one of these for each item of the site.
        foreach (var row in rows)
        {
            Add(row);
        }

        Original = _versions[0];
        foreach (var version in _versions)
        {
            Original = Comes(version.Latest, Original.Latest, defaultCulture) ? version : Original;
        }
    }

    /// <summary>
    /// The one that the others are translations of: it was not begun from another; of several such, as a recipe brings them, that in the default language, or the
    /// oldest. If the one that all were begun from is gone, the oldest translation takes its place.
    /// </summary>
    public TranslatedVersion Original { get; }

    /// <summary>The others.</summary>
    public IEnumerable<TranslatedVersion> Others => _versions.Where(version => version != Original);

    /// <summary>The item in a language; null if it is not in it.</summary>
    public TranslatedVersion? In(string culture)
    {
        foreach (var version in _versions)
        {
            if (IsIn(version, culture))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>Language of one of its items.</summary>
    public string CultureOf(string contentItemId) => _versions.Find(version => version.Latest.ContentItemId == contentItemId)?.Latest.Culture ?? Original.Latest.Culture;

    /// <summary>What there is to do in a language; null for that of the original.</summary>
    public TranslationState? StateIn(string culture) => In(culture) is not { } version ? TranslationState.Missing : version == Original ? null : version.StateFor(Original);

    /// <summary>Who is to translate into a language; null for nobody.</summary>
    public AssignmentIndex? AssignedIn(string culture) => _assignments.LastOrDefault(one => one.Culture == culture);

    private void Add(TranslationIndex row)
    {
        var at = _versions.FindIndex(version => IsIn(version, row.Culture));
        if (at < 0)
        {
            _versions.Add(Of(row));
        }
        else if (_versions[at] is var known && known.Latest.ContentItemId == row.ContentItemId)
        {
            _versions[at] = new TranslatedVersion(row.Latest ? row : known.Latest, row.Published ? row : known.Published);
        }
        else if (IsOlder(row, known.Latest))
        {
            // Two items of one language are a fault of somebody's data; the older counts.
            _versions[at] = Of(row);
        }
    }

    private static TranslatedVersion Of(TranslationIndex row) => new(row, row.Published ? row : null);

    private static bool IsIn(TranslatedVersion version, string culture) => version.Latest.Culture.Equals(culture, StringComparison.OrdinalIgnoreCase);

    private static bool IsOlder(TranslationIndex one, TranslationIndex other) =>
        one.CreatedUtc != other.CreatedUtc ? one.CreatedUtc < other.CreatedUtc : string.CompareOrdinal(one.ContentItemId, other.ContentItemId) < 0;

    /// <summary>Whether an item is the original rather than another.</summary>
    private static bool Comes(TranslationIndex one, TranslationIndex other, string defaultCulture)
    {
        if (one.IsBegunFromAnother != other.IsBegunFromAnother)
        {
            return other.IsBegunFromAnother;
        }

        var (isDefault, isOtherDefault) = (IsIn(one), IsIn(other));
        return isDefault != isOtherDefault ? isDefault : IsOlder(one, other);

        bool IsIn(TranslationIndex row) => !row.IsBegunFromAnother && row.Culture.Equals(defaultCulture, StringComparison.OrdinalIgnoreCase);
    }
}
