using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace ForumOrchard.Search.Analysis.English;

/// <summary>
/// English words whose forms follow no rule, so that a stemmer, which cuts endings off, parts them: "children" is no form of "child" to
/// Snowball. Forms that are words of their own, too, such as "found" and "left", are not among them. Some deeds are: who asks "who
/// pays" is answered by "payments".
/// </summary>
internal static class EnglishForms
{
    // A word, then its forms.
    private const string Words =
        """
        man men
        woman women
        child children
        wife wives
        beat beaten
        become became
        begin began begun
        break broke broken
        bring brought
        build built
        buy bought
        catch caught
        choose chose chosen
        come came
        draw drew drawn
        eat ate eaten
        fall fell fallen
        fight fought
        flee fled
        forbid forbade forbidden
        forget forgot forgotten
        forgive forgave forgiven
        give gave given
        go went gone
        grow grew grown
        hear heard
        hide hid hidden
        hold held
        keep kept
        know knew known
        lay laid
        lead led
        lose lost
        make made
        meet met
        overcome overcame
        pay paid payment payments
        rise risen
        say said
        seek sought
        sell sold
        send sent
        shoot shot
        show shown
        speak spoke spoken
        spend spent
        stand stood
        steal stole stolen
        swear swore sworn
        take took taken
        teach taught
        tell told
        think thought
        throw threw thrown
        understand understood
        undertake undertook undertaken
        win won
        withdraw withdrew withdrawn
        write wrote written
        apply application applications
        complain complaint complaints
        decide decision decisions
        die dead death deaths
        marry marriage marriages
        pregnant pregnancy pregnancies
        register registration registrations
        violence violent
        """;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> WordsByForm =
        Read().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word that a form belongs to; false for any other word.</summary>
    /// <param name="form">In small letters.</param>
    /// <param name="word">Null for any other word.</param>
    public static bool TryGetWord(ReadOnlySpan<char> form, [MaybeNullWhen(false)] out string word) => WordsByForm.TryGetValue(form, out word);

    private static IEnumerable<KeyValuePair<string, string>> Read() =>
        from line in Words.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        let words = line.Split(' ', StringSplitOptions.TrimEntries)
        from form in words.Skip(1)
        select KeyValuePair.Create(form, words[0]);
}
