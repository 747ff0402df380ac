using OrchardCore.DisplayManagement.Razor;

namespace OrchardCore.DisplayManagement.Theming;

/// <summary>
/// The layout of every MVC view: puts the view's output into the zone "Content" of the layout shape and displays the
/// shape.
/// </summary>
public class ThemeLayout : RazorPage<object>
{
    public override async Task ExecuteAsync()
    {
        var layout = base.ThemeLayout;
        await layout.Zones["Content"].AddAsync(RenderLayoutBody(), "5");

        Write(await DisplayAsync(layout));
    }
}

/// <summary>Sets that layout for every MVC view.</summary>
public class ThemeViewStart : Microsoft.AspNetCore.Mvc.Razor.RazorPage<object>
{
    public override Task ExecuteAsync()
    {
        Layout = Sapling.Display.Razor.ThemingViews.LayoutPath;
        return Task.CompletedTask;
    }
}
