using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Tartarus.Snowball;

namespace ForumOrchard.Search.Analysis;

/// <summary>Cuts a word, in lower case, to its stem. Not for two threads at once.</summary>
internal delegate void WordStemmer(ICharTermAttribute word);

internal static class WordStemmers
{
    /// <summary>Snowball's algorithm, called as it is: no look-up of its methods by name.</summary>
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
