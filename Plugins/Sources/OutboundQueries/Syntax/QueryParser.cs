using System.Collections.Generic;

namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

/// <summary>
/// Reads queries of outbound marketing (grammar:
/// <see href="https://learn.microsoft.com/dynamics365/customer-insights/journeys/developer/segment-query-definition">Segment query definition</see>)
/// and of its real-time dialect, whose RELATE, RELATEOPTIONAL and IN no page of Microsoft describes.
/// </summary>
public sealed class QueryParser
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;

    private QueryParser(string query)
    {
        _tokens = new TokenReader(Tokenizer.Read(query));
        _expressions = new ExpressionParser(_tokens);
    }

    /// <summary>Reads a whole query.</summary>
    /// <exception cref="OutboundQueryException">The text is no query, or uses what cannot be a query of rows.</exception>
    public static QueryNode Parse(string query)
    {
        if (query.Length > OutboundQueryLimits.Characters)
        {
            throw new QueryPlace(query, 0).Refuse(
                OutboundQueryRefusal.TooLarge, "the query", $"it has {query.Length} characters; {OutboundQueryLimits.Characters} are read");
        }

        var parser = new QueryParser(query);
        var result = parser.ReadQuery();
        return parser._tokens.Current.Kind == TokenKind.End ? result : throw parser._tokens.Unexpected("UNION, INTERSECT, EXCEPT or the end of the query");
    }

    private QueryNode ReadQuery()
    {
        var first = ReadOperand();
        var operations = new List<SetOperation>();
        while (SetOperatorOf(_tokens.Current) is { } @operator)
        {
            _tokens.Take();
            operations.Add(new SetOperation(@operator, ReadOperand()));
        }

        return operations.Count == 0 ? first : new SetQuery(first, operations);
    }

    private static SetOperator? SetOperatorOf(Token token) =>
        token.IsWord("UNION") ? SetOperator.Union
        : token.IsWord("INTERSECT") ? SetOperator.Intersect
        : token.IsWord("EXCEPT") ? SetOperator.Except
        : !token.IsWord("MINUS") ? null
        : throw token.Place.Refuse(OutboundQueryRefusal.InvalidQuery, token.Text, "the grammar calls this operator EXCEPT");

    private QueryNode ReadOperand()
    {
        var source = ReadSource();
        var steps = new List<PathStep>();
        var reader = new StepReader(_tokens, _expressions);
        while (_tokens.TryTake("."))
        {
            if (SetOperatorOf(_tokens.Current) is not { } @operator)
            {
                reader.Read(steps);
                continue;
            }

            // an example of the page chains operators: SEGMENT(a).UNION(SEGMENT(b))
            _tokens.Enter();
            _tokens.Take();
            var operation = new SetOperation(@operator, ReadParenthesized());
            source = new GroupSource(new SetQuery(AsQuery(source, steps), [operation]), source.Place);
            steps = [];
        }

        return AsQuery(source, steps);
    }

    private static QueryNode AsQuery(PathSource source, List<PathStep> steps) =>
        source is GroupSource group && steps.Count == 0 ? group.Query : new PathQuery(source, steps);

    private PathSource ReadSource()
    {
        var token = _tokens.Current;
        if (token.IsMark("("))
            return new GroupSource(ReadParenthesized(), token.Place);
        if (_tokens.TryTakeWord("PROFILE"))
            return ReadProfile(token.Place);
        if (_tokens.TryTakeWord("SEGMENT"))
        {
            _tokens.Expect("(");
            var name = _tokens.TakeName("the query name of a segment");
            _tokens.Expect(")");
            return new SegmentSource(name, token.Place);
        }

        if (token.IsWord("INTERACTION"))
            throw StepReader.Behavior(token);
        throw _tokens.Unexpected("PROFILE(…), SEGMENT(…) or a query in parentheses");
    }

    private ProfileSource ReadProfile(QueryPlace place)
    {
        _tokens.Expect("(");
        var table = _tokens.TakeName("the name of a table");
        var alias = _tokens.TryTake(",") ? _tokens.TakeName("an alias") : null;
        _tokens.Expect(")");
        return new ProfileSource(table, alias, place);
    }

    private QueryNode ReadParenthesized()
    {
        _tokens.Enter();
        _tokens.Expect("(");
        var query = ReadQuery();
        _tokens.Expect(")");
        _tokens.Leave();
        return query;
    }
}
