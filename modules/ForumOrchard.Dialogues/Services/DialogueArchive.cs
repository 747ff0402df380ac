using ForumOrchard.Dialogues.Indexes;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace ForumOrchard.Dialogues.Services;

/// <summary>The published dialogues of one language.</summary>
public sealed class DialogueArchive(ISession session)
{
    /// <summary>Newest first, narrowed where a value is given.</summary>
    /// <param name="culture">The language.</param>
    /// <param name="country">Id of a term of <c>countries</c>; null for all.</param>
    /// <param name="year">Year of the first day; null for all.</param>
    public IQuery<ContentItem> Find(string culture, string? country = null, int? year = null)
    {
        var dialogues = session
            .Query<ContentItem, DialogueIndex>(index => index.Culture == culture)
            .OrderByDescending(index => index.Start)
            .ThenByDescending(index => index.Id);

        if (year is { } chosen)
        {
            dialogues = dialogues.Where(index => index.Year == chosen);
        }

        return country is { } term
            ? dialogues.With<TaxonomyIndex>(index => index.TermContentItemId == term && index.Published)
            : dialogues;
    }

    /// <summary>The dialogues of one program, newest first.</summary>
    /// <param name="culture">The language.</param>
    /// <param name="program">The program's localization set.</param>
    public IQuery<ContentItem> OfProgram(string culture, string program) => session
        .Query<ContentItem, DialogueProgramIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.Start)
        .ThenByDescending(index => index.Id);

    /// <summary>The years in which there was a dialogue, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(string culture) =>
        [.. (await session.QueryIndex<DialogueIndex>(index => index.Culture == culture).ListAsync()).Select(index => index.Year).Distinct().OrderDescending()];
}
