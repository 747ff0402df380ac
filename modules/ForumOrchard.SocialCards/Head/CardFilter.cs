using System.Globalization;
using ForumOrchard.Languages.Addresses;
using ForumOrchard.Pages.Descriptions;
using ForumOrchard.Pages.Head;
using ForumOrchard.SocialCards.Drawing;
using ForumOrchard.SocialCards.Services;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Admin;

namespace ForumOrchard.SocialCards.Head;

/// <summary>Names the card in the head of a page that has no picture of its own.</summary>
public sealed class CardFilter(ICurrentPage current, Cards cards, ISiteAddresses addresses, HeadTags tags) : IAsyncResultFilter
{
    /// <inheritdoc/>
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        if (current.Description is { Path: { } path } page && string.IsNullOrEmpty(page.ImagePath) && !AdminAttribute.IsApplied(context.HttpContext))
        {
            var card = await cards.OfPageAsync(path);
            tags.Property("og:image", await addresses.AbsoluteAsync($"/{CultureInfo.CurrentUICulture.Name}/cards/{card.Name}.png"));
            tags.Property("og:image:width", CardDrawing.Width.ToString(CultureInfo.InvariantCulture));
            tags.Property("og:image:height", CardDrawing.Height.ToString(CultureInfo.InvariantCulture));
            tags.Property("og:image:alt", card.Section is null ? card.Site : $"{card.Site}: {card.Section}");
            tags.Meta("twitter:card", "summary_large_image");
        }

        await next();
    }
}
