using Microsoft.Playwright;

namespace ForumOrchard.BrowserTests.Browsing.Hands;

/// <summary>The keyboard alone: Tab goes from one thing to the next, and at each of them the visitor sees where they are.</summary>
internal sealed class KeyboardHand(IPage page) : IHand
{
    /// <summary>More would be too far for anybody.</summary>
    private const int MostSteps = 250;

    /// <summary>What is wrong with the place of the focus; empty where a visitor sees it.</summary>
    private const string Fault =
        """
        () => {
          const at = document.activeElement, style = getComputedStyle(at), box = [...at.getClientRects()].find(({ width }) => width > 0);
          const name = at.outerHTML.slice(0, 150);
          if (at === document.body) return "nothing has the focus";
          if (!box || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return "out of sight: " + name;
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return "no outline: " + name;
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
          return at.contains(top) || top?.contains(at) ? "" : "covered: " + name;
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
        Assert.True(await summary.EvaluateAsync<bool>("summary => summary.parentElement.open && summary === document.activeElement"), "It opens, and the focus stays.");
        Assert.Equal("", await page.EvaluateAsync<string>(Fault));
    }

    public async Task SendAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await page.Keyboard.TypeAsync(text);
        Assert.Equal(text, await field.InputValueAsync());
        Assert.Equal("", await page.EvaluateAsync<string>(Fault));
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task ReachAsync(ILocator target)
    {
        var key = await target.EvaluateAsync<bool>("target => target.compareDocumentPosition(document.activeElement) === Node.DOCUMENT_POSITION_FOLLOWING") ? "Shift+Tab" : "Tab";
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync(key);
            Assert.Equal("", await page.EvaluateAsync<string>(Fault));
            if (await target.EvaluateAsync<bool>("target => target === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{MostSteps} × {key} do not get to {target}");
    }
}
