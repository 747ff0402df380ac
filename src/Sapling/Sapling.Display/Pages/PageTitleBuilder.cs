using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Title
{
    /// <summary>Builds the page title from segments.</summary>
    public interface IPageTitleBuilder
    {
        void Clear();

        /// <summary>Replaces the whole title, whatever its segments; null removes the replacement.</summary>
        void SetFixedTitle(IHtmlContent? title);

        void AddSegment(IHtmlContent segment, string position = "0");

        /// <param name="separator">Placed between segments; null for " - ".</param>
        IHtmlContent GenerateTitle(IHtmlContent? separator);
    }

    /// <summary>Shortcuts.</summary>
    public static class PageTitleBuilderExtensions
    {
        public static IHtmlContent GenerateTitle(this IPageTitleBuilder builder) => builder.GenerateTitle(null);
    }
}

namespace Sapling.Display.Pages
{
    using OrchardCore.DisplayManagement.Title;

    /// <inheritdoc/>
    internal sealed class PageTitleBuilder : IPageTitleBuilder
    {
        private static readonly IHtmlContent DefaultSeparator = new HtmlString(" - ");

        private readonly List<(IHtmlContent Text, string Position)> _segments = [];
        private IHtmlContent? _fixed;

        public void Clear()
        {
            _segments.Clear();
            _fixed = null;
        }

        public void SetFixedTitle(IHtmlContent? title) => _fixed = title;

        public void AddSegment(IHtmlContent segment, string position = "0") => _segments.Add((segment, position));

        public IHtmlContent GenerateTitle(IHtmlContent? separator)
        {
            if (_fixed is not null)
            {
                return _fixed;
            }

            var title = new HtmlContentBuilder();
            foreach (var (text, _) in _segments.OrderBy(segment => segment.Position, FlatPositionComparer.Instance))
            {
                if (title.Count > 0)
                {
                    title.AppendHtml(separator ?? DefaultSeparator);
                }

                title.AppendHtml(text);
            }

            return title;
        }
    }
}
