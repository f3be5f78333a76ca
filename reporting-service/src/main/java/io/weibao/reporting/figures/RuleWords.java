package io.weibao.reporting.figures;

import io.weibao.reporting.content.Text;
import io.weibao.reporting.statistics.RunRule;

/** What run rules are called. */
public final class RuleWords {

    private RuleWords() {}

    public static Text of(RunRule rule) {
        return switch (rule) {
            case BEYOND_LIMITS -> new Text("超出控制限", "Beyond the limits");
            case TWO_OF_THREE -> new Text("连续三点中有两点在同侧两倍标准差之外", "Two of three beyond two sigma on one side");
            case FOUR_OF_FIVE -> new Text("连续五点中有四点在同侧一倍标准差之外", "Four of five beyond one sigma on one side");
            case EIGHT_ON_ONE_SIDE -> new Text("连续八点在中心线同侧", "Eight in a row on one side of the centre");
            case SIX_IN_A_TREND -> new Text("连续六点上升或下降", "Six in a row rising or falling");
        };
    }
}
