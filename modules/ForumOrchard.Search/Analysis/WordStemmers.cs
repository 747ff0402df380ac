using ForumOrchard.Search.Analysis.English;
using ForumOrchard.Search.Analysis.Russian;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace ForumOrchard.Search.Analysis;

/// <summary>Stems a word in lower case. Not thread-safe.</summary>
internal delegate void WordStemmer(ICharTermAttribute word);

internal static class WordStemmers
{
    /// <summary>Russian: Snowball's algorithm, and the forms for which it is wrong.</summary>
    public static WordStemmer Russian()
    {
        var snowball = Snowball(new RussianStemmer());
        return word =>
        {
            if (RussianParadigms.TryGetStem(word.Buffer.AsSpan(0, word.Length), out var stem))
            {
                word.SetEmpty().Append(stem);
            }
            else
            {
                snowball(word);
            }
        };
    }

    /// <summary>English: Snowball's algorithm, and the forms that follow no rule.</summary>
    public static WordStemmer English()
    {
        var snowball = Snowball(new EnglishStemmer());
        return word =>
        {
            if (EnglishForms.TryGetWord(word.Buffer.AsSpan(0, word.Length), out var usual))
            {
                word.SetEmpty().Append(usual);
            }

            snowball(word);
        };
    }

    /// <summary>Calls Snowball's algorithm directly, without looking up its methods by name.</summary>
    public static WordStemmer Snowball(SnowballProgram program) => word =>
    {
        program.SetCurrent(word.Buffer, word.Length);
        program.Stem();
        if (program.CurrentBuffer != word.Buffer)
        {
            word.CopyBuffer(program.CurrentBuffer, 0, program.CurrentBufferLength);
        }
        else
        {
            word.Length = program.CurrentBufferLength;
        }
    };
}
