using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ForumOrchard.Search.Unanswered;

/// <summary>
/// Which queries were asked before, without their text: a document. Only a number of sixteen bits is kept of a text, which every 65,536th text shares,
/// so that nobody can read off it what was asked. Now and then one is taken for another, and is kept a day too soon.
/// </summary>
public sealed class HeardQueries
{
    /// <summary>With more, too many texts would be taken for another; the oldest makes room.</summary>
    private const int MaxHeard = 4000;

    /// <summary>Of one day, so that a robot does not crowd out the days before.</summary>
    private const int MaxADay = 400;

    public long Id { get; set; }

    /// <summary>By number, the last day on which it was heard, as <see cref="QueryDay.Day"/>.</summary>
    public Dictionary<int, int> Days { get; set; } = [];

    /// <summary>Takes in that a query was asked.</summary>
    /// <returns>True where it was asked on another day before.</returns>
    internal bool Hear(string culture, string text, int day)
    {
        var number = NumberOf(culture, text);
        var isKnown = Days.TryGetValue(number, out var before);
        if (isKnown || Days.Values.Count(last => last == day) < MaxADay)
        {
            Days[number] = Math.Max(before, day);
        }

        if (Days.Count > MaxHeard)
        {
            Days.Remove(Days.MinBy(one => one.Value).Key);
        }

        return isKnown && before < day;
    }

    /// <summary>Lets go of a query.</summary>
    internal void Forget(string culture, string text) => Days.Remove(NumberOf(culture, text));

    /// <summary>Lets go of what was heard before a day.</summary>
    internal void ForgetBefore(int day) => Days = Days.Where(one => one.Value >= day).ToDictionary();

    private static int NumberOf(string culture, string text) => BinaryPrimitives.ReadUInt16BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{culture}\n{text}")));
}
