using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Html;
using Sapling.Search.Indexing;

namespace OrchardCore.Indexing;

/// <summary>The values by which something is found. A name may be set several times; each value counts. A null is not indexed.</summary>
public class DocumentIndexBase
{
    public List<DocumentIndexEntry> Entries { get; } = [];

    public void Set(string name, string? value, DocumentIndexOptions options)
    {
        if (value is not null && options.HasFlag(DocumentIndexOptions.Sanitize))
        {
            value = HtmlText.Of(value);
        }

        Add(name, value, Types.Text, options);
    }

    public void Set(string name, IHtmlContent? value, DocumentIndexOptions options)
    {
        if (value is null)
        {
            return;
        }

        var html = HtmlText.Render(value);
        Add(name, options.HasFlag(DocumentIndexOptions.Sanitize) ? HtmlText.Of(html) : html, Types.Text, options);
    }

    public void Set(string name, bool? value, DocumentIndexOptions options) => Add(name, value, Types.Boolean, options);

    public void Set(string name, DateTimeOffset? value, DocumentIndexOptions options) => Add(name, value, Types.DateTime, options);

    public void Set(string name, int? value, DocumentIndexOptions options) => Add(name, value, Types.Integer, options);

    public void Set(string name, double? value, DocumentIndexOptions options) => Add(name, value, Types.Number, options);

    public void Set(string name, decimal? value, DocumentIndexOptions options) => Add(name, (double?)value, Types.Number, options);

    private void Add(string name, object? value, Types type, DocumentIndexOptions options)
    {
        if (value is not null)
        {
            Entries.Add(new DocumentIndexEntry(name, value, type, options));
        }
    }

    /// <summary>What a value is.</summary>
    [SuppressMessage("Naming", "CA1720:Identifier contains type name", Justification = "Orchard Core's names.")]
    public enum Types
    {
        Integer,
        Text,
        DateTime,
        Boolean,
        Number,
    }

    /// <summary>One value under one name.</summary>
    public class DocumentIndexEntry(string name, object value, Types type, DocumentIndexOptions options)
    {
        public string Name { get; } = name;

        /// <summary>A string, int, double, bool or <see cref="DateTimeOffset"/>, by <see cref="Type"/>.</summary>
        public object Value { get; } = value;

        public Types Type { get; } = type;

        public DocumentIndexOptions Options { get; } = options;
    }
}
