using System.Globalization;
using ForumOrchard.LegalActs.Models;
using ForumOrchard.News.Models;
using ForumOrchard.Publications.Models;
using ForumOrchard.SearchMeasures.Corpus;
using ForumOrchard.SearchMeasures.Judging;
using ForumOrchard.Terms;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Taxonomies.Fields;
using YesSql;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>Adds samples to a site, and lists its content.</summary>
internal static class JudgedSite
{
    /// <summary>The number of samples that the judgements are based on.</summary>
    public const int Samples = 2_000;

    private const int BatchSize = 100;

    /// <summary>Publishes samples like an editor, and waits until the search finds them.</summary>
    public static async Task FillAsync(ForumSite site, IReadOnlyList<Sample> samples)
    {
        foreach (var batch in samples.Chunk(BatchSize))
        {
            await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
            {
                var contentManager = scope.ServiceProvider.GetRequiredService<IContentManager>();
                var content = await SampleContent.OfAsync(scope.ServiceProvider.GetRequiredService<ITermLabels>());
                foreach (var sample in batch)
                {
                    var item = await contentManager.NewAsync(sample.Facts.Type);
                    content.Fill(item, sample);
                    await contentManager.CreateAsync(item, VersionOptions.Published);
                }
            });
        }

        var visitor = new SearchVisitor(site.Client);
        foreach (var last in samples.GroupBy(sample => sample.Culture).Select(same => same.Last()))
        {
            // Its whole title is the query, so that it is among the first results.
            await Eventually.SeeAsync(() => visitor.FindAsync(last.Culture, last.Title, 50), found => found.Contains(last.Path), "the last sample is found", CancellationToken.None);
        }
    }

    /// <summary>The items that a person can judge: the samples and the shipped content.</summary>
    public static async Task<IReadOnlyList<JudgedItem>> ItemsAsync(ForumSite site, IEnumerable<Sample> samples)
    {
        var items = samples.Select(JudgedItem.Of).ToList();
        var known = items.Select(item => item.Path).ToHashSet(StringComparer.Ordinal);
        await ShellScope.UsingNewScopeAsync(site.Services, async scope =>
        {
            var terms = scope.ServiceProvider.GetRequiredService<ITermLabels>();
            var lists = new[] { await terms.GetAsync("topics"), await terms.GetAsync("publication-kinds"), await terms.GetAsync("legal-act-kinds") };
            var stored = await scope.ServiceProvider.GetRequiredService<ISession>().Query<ContentItem, ContentItemIndex>(row => row.Published).ListAsync();
            items.AddRange(stored.Where(item => item.As<AutoroutePart>()?.Path is { Length: > 0 } path && known.Add(path)).Select(item => Describe(item, lists)));
        });
        return items;
    }

    private static JudgedItem Describe(ContentItem item, TermList[] lists)
    {
        var culture = item.As<LocalizationPart>()?.Culture ?? "";
        var attributes = new List<(string Name, string Value)> { ("culture", culture), ("type", item.ContentType) };
        if (item.As<PublicationPart>() is { } publication)
        {
            attributes.AddRange(TermsOf("kind", publication.Kind, lists));
            attributes.AddRange(TermsOf("topic", publication.Topics, lists));
            AddYear(publication.Date.Value?.Year ?? (int?)publication.Year.Value);
        }

        if (item.As<LegalActPart>() is { } act)
        {
            attributes.AddRange(TermsOf("kind", act.Kind, lists));
            attributes.AddRange(TermsOf("topic", act.Topics, lists));
            AddYear(act.Adopted.Value?.Year);
        }

        AddYear(item.As<NewsArticlePart>()?.Date.Value?.Year);
        return new JudgedItem(item.As<AutoroutePart>()!.Path!, culture, attributes.ToLookup(one => one.Name, one => one.Value, StringComparer.Ordinal));

        void AddYear(int? year)
        {
            if (year is { } known)
            {
                attributes.Add(("year", known.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    private static IEnumerable<(string, string)> TermsOf(string name, TaxonomyField field, TermList[] lists) =>
        field.TermContentItemIds.SelectMany(id => lists.Select(list => list.ById(id)?.Code).OfType<string>()).Select(code => (name, code));
}
