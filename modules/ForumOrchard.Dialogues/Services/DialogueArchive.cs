using ForumOrchard.Dialogues.Indexes;
using ForumOrchard.Languages.Days;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Indexing;
using YesSql;

namespace ForumOrchard.Dialogues.Services;

/// <summary>The published dialogues of one language.</summary>
public sealed class DialogueArchive(ISession session, SiteDays days)
{
    /// <summary>All dialogues, newest first.</summary>
    public IQuery<ContentItem, DialogueIndex> Newest(string culture) => session
        .Query<ContentItem, DialogueIndex>(index => index.Culture == culture)
        .OrderByDescending(index => index.Start)
        .ThenByDescending(index => index.Id);

    /// <summary>The dialogues that match the given filters, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="country">Id of a term in <c>countries</c>; null for all.</param>
    /// <param name="year">Year of the first day; null for all.</param>
    public async Task<IQuery<ContentItem>> FindAsync(string culture, string? country, int? year)
    {
        var dialogues = Newest(culture);
        if (year is { } chosen)
        {
            var (from, to) = await days.SpanAsync(new DateTime(chosen, 1, 1), new DateTime(chosen + 1, 1, 1));
            dialogues = dialogues.Where(index => index.Start >= from && index.Start < to);
        }

        return country is { } term
            ? dialogues.With<TaxonomyIndex>(index => index.TermContentItemId == term && index.Published)
            : dialogues;
    }

    /// <summary>The dialogues of one program, newest first.</summary>
    /// <param name="culture">The culture.</param>
    /// <param name="program">The program's localization set.</param>
    public IQuery<ContentItem> OfProgram(string culture, string program) => session
        .Query<ContentItem, DialogueProgramIndex>(index => index.Culture == culture && index.Program == program)
        .OrderByDescending(index => index.Start)
        .ThenByDescending(index => index.Id);

    /// <summary>The years with dialogues, newest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(string culture)
    {
        var years = new SortedSet<int>();
        foreach (var dialogue in await session.QueryIndex<DialogueIndex>(index => index.Culture == culture).ListAsync())
        {
            years.Add((await days.OfAsync(dialogue.Start))!.Value.Year);
        }

        return [.. years.Reverse()];
    }
}
