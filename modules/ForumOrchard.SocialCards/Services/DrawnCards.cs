using System.Collections.Concurrent;
using System.Security.Cryptography;
using ForumOrchard.SocialCards.Drawing;

namespace ForumOrchard.SocialCards.Services;

/// <summary>
/// The pictures drawn so far. There are as many as sections and languages, about 110 KB each, so that all of them are kept; a name that was
/// changed in the settings leaves the former picture behind until the site restarts.
/// </summary>
public sealed class DrawnCards
{
    private readonly ConcurrentDictionary<Card, Lazy<DrawnCard>> _cards = new();

    /// <summary>The picture of a card.</summary>
    public DrawnCard Of(Card card) => _cards.GetOrAdd(card, _ => new Lazy<DrawnCard>(() =>
    {
        var png = CardDrawing.ToPng(card.Site, card.Section);
        return new DrawnCard(png, Convert.ToHexStringLower(SHA256.HashData(png).AsSpan(0, 8)));
    })).Value;
}
