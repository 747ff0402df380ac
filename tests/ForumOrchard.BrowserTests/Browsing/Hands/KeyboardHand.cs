using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing.Hands;

/// <summary>Uses the keyboard only: Tab moves between elements, skip links are used where helpful, and the focus must always be visible.</summary>
internal sealed class KeyboardHand(IPage page) : IHand
{
    /// <summary>More steps would be too many for anyone.</summary>
    private const int MostSteps = 100;

    /// <summary>Examines the focus: returns what is wrong with it, or one of the words below.</summary>
    private const string Look =
        """
        target => {
          const at = document.activeElement, style = getComputedStyle(at), box = [...at.getClientRects()].find(({ width }) => width > 0);
          const name = at.outerHTML.slice(0, 150);
          if (at === document.body) return "nothing has the focus";
          if (!box || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return "out of sight: " + name;
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no outline: " + name;
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          if (!at.contains(top) && !top?.contains(at)) return "covered: " + name;
          if (at === target) return "there";
          const place = at.getAttribute("href")?.startsWith("#") && document.querySelector(at.hash);
          return place && place.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? "skips to it" : "elsewhere";
        }
        """;

    public async Task FollowAsync(ILocator link)
    {
        await ReachAsync(link);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task OpenAsync(ILocator summary)
    {
        await ReachAsync(summary);
        await page.Keyboard.PressAsync("Space");
        Assert.True(await summary.EvaluateAsync<bool>("summary => summary.parentElement.open && summary === document.activeElement"), "It does not open, or loses the focus.");
    }

    public async Task SendAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await page.Keyboard.TypeAsync(text);
        Assert.Equal(text, await field.InputValueAsync());
        Assert.Equal("there", await LookAsync(field));
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task ReachAsync(ILocator target)
    {
        var key = await target.EvaluateAsync<bool>("target => target.compareDocumentPosition(document.activeElement) === Node.DOCUMENT_POSITION_FOLLOWING") ? "Shift+Tab" : "Tab";
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync(key);
            switch (await LookAsync(target))
            {
                case "there":
                    return;
                case "skips to it":
                    await page.Keyboard.PressAsync("Enter");
                    break;
                case "elsewhere":
                    break;
                case var fault:
                    Assert.Fail(fault);
                    break;
            }
        }

        Assert.Fail($"{MostSteps} × {key} do not get to {target}");
    }

    private static Task<string> LookAsync(ILocator target) => target.EvaluateAsync<string>(Look);
}
