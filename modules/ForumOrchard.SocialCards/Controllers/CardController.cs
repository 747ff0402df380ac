using ForumOrchard.SocialCards.Services;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace ForumOrchard.SocialCards.Controllers;

/// <summary>Serves the pictures for social networks.</summary>
public sealed class CardController(Cards cards, DrawnCards drawn) : Controller
{
    /// <summary>A card in the language of its address; 404 if there is none of this name.</summary>
    [HttpGet("{culture:culture}/cards/{name}.png")]
    public async Task<IActionResult> Card(string name)
    {
        if (await cards.FindAsync(name) is not { } card)
        {
            return NotFound();
        }

        var picture = drawn.Of(card);
        Response.Headers.CacheControl = "public, max-age=86400";
        return File(picture.Png, "image/png", lastModified: null, new EntityTagHeaderValue($"\"{picture.Version}\""));
    }
}
