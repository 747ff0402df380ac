using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace ForumOrchard.Hosting.Requests;

/// <summary>
/// Gives visitors who follow a link to a missing file the page for what was not found. Orchard Core answers every address that ends as a file's
/// does with nothing, which is right for pictures and styles; a browser that opens a link says that it wants a page.
/// </summary>
internal sealed class PagesOfMissingFiles : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseWhen(WantsPage, pages => pages.UseStatusCodePagesWithReExecute("/Error/{0}"));
        next(app);
    };

    private static bool WantsPage(HttpContext context) => context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
