using System.Globalization;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace Sapling.Features.Search.Lucene.Indexes;

/// <summary>
/// A value that matches only as a whole. Lucene creates a token stream with attributes for each such field, and a
/// document has dozens; it reads one field at a time, so each writing thread shares a single stream.
/// </summary>
internal sealed class KeywordField(string name, string value, Field.Store store)
    : Field(name, value, store == Store.YES ? StringField.TYPE_STORED : StringField.TYPE_NOT_STORED)
{
    [ThreadStatic]
    private static OneWord? _stream;

    public override TokenStream GetTokenStream(Analyzer analyzer) => (_stream ??= new OneWord()).Of(GetStringValue(CultureInfo.InvariantCulture));

    private sealed class OneWord : TokenStream
    {
        private readonly ICharTermAttribute _word;
        private readonly IOffsetAttribute _offset;
        private string? _next;

        public OneWord() => (_word, _offset) = (AddAttribute<ICharTermAttribute>(), AddAttribute<IOffsetAttribute>());

        public OneWord Of(string word)
        {
            _next = word;
            return this;
        }

        public override bool IncrementToken()
        {
            if (_next is null)
            {
                return false;
            }

            ClearAttributes();
            _word.SetEmpty().Append(_next);
            _offset.SetOffset(0, _next.Length);
            _next = null;
            return true;
        }

        public override void End()
        {
            base.End();
            _offset.SetOffset(_word.Length, _word.Length);
        }
    }
}
