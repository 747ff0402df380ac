using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Sections;

namespace ForumOrchard.SocialCards.Services;

/// <summary>Knows the cards of the site: one for each section with a list, and one for all other pages.</summary>
public sealed class Cards(ISiteName site, IEnumerable<Section> sections)
{
    /// <summary>The card of a page, in the current language.</summary>
    /// <param name="path">The page's address from the root, with its language: <c>/ru/publications/…</c>.</param>
    public async Task<Card> OfPageAsync(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var segments = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return (segments.Length > 1 ? await FindAsync(segments[1]) : null) ?? await OfSiteAsync();
    }

    /// <summary>The card with a name, in the current language; null if there is none.</summary>
    /// <param name="name">As in <see cref="Card.Name"/>.</param>
    public async Task<Card?> FindAsync(string name)
    {
        if (name == Card.OfSite)
        {
            return await OfSiteAsync();
        }

        return sections.Select(section => section.Lists).FirstOrDefault(lists => lists is [var complete, ..] && complete.Path == name) is [var list, ..]
            ? new Card(name, await site.GetAsync(), list.Title)
            : null;
    }

    private async Task<Card> OfSiteAsync() => new(Card.OfSite, await site.GetAsync(), null);
}
